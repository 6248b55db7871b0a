package nl.gezondheidsplein.protocol;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How often one item was answered; immutable, never below zero, at most a million. */
public sealed interface Count {
    /** All answers together. */
    long sum();

    /**
     * Answers by position; for a question faces 0 to 4 and then skipped.
     *
     * @param answers at most 20
     */
    record Histogram(List<Integer> answers) implements Count {
        static final int MAX_LENGTH = 20;

        public Histogram {
            answers = List.copyOf(answers);
            if (answers.size() > MAX_LENGTH) {
                throw Checks.refuse(Reason.WRONG_LENGTH, "an array holds over 20 answers");
            }
            answers.forEach(answer -> Checks.count("an answer", answer));
        }

        /** The answers in order. */
        public static Histogram of(int... answers) {
            return new Histogram(Arrays.stream(answers).boxed().toList());
        }

        @Override
        public long sum() {
            return answers.stream().mapToLong(Integer::longValue).sum();
        }
    }

    /**
     * Answers by id, in the order of the ids; an absent id is zero.
     *
     * @param byId unmodifiable and sorted
     */
    record Choices(SortedMap<String, Integer> byId) implements Count {
        public Choices {
            byId = Collections.unmodifiableSortedMap(new TreeMap<>(byId));
            byId.values().forEach(count -> Checks.count("a choice", count));
        }

        /** The choices of any map. */
        public static Choices of(Map<String, Integer> byId) {
            return new Choices(new TreeMap<>(byId));
        }

        @Override
        public long sum() {
            return byId.values().stream().mapToLong(Integer::longValue).sum();
        }
    }

    /**
     * One number.
     *
     * @param value from 0 to a million
     */
    record Single(int value) implements Count {
        public Single {
            Checks.count("a count", value);
        }

        @Override
        public long sum() {
            return value;
        }
    }
}
