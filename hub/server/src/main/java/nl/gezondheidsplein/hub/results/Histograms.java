package nl.gezondheidsplein.hub.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.gezondheidsplein.protocol.Count;
import nl.gezondheidsplein.protocol.Domain;
import nl.gezondheidsplein.protocol.Kind;
import nl.gezondheidsplein.protocol.SealedWindow;
import nl.gezondheidsplein.protocol.SecondQuestion;

/**
 * Takes a sealed window apart into histograms, the smallest things that are ever published. Every
 * histogram stands alone; nothing ties two of them together.
 */
final class Histograms {
    private static final List<String> FACES = List.of("0", "1", "2", "3", "4", "skipped");
    private static final List<String> CHANGES = List.of("more", "same", "less", "skipped");
    private static final List<String> DOMAINS = domains();

    /** Kinds whose items name the one thing they speak of: a question, an event. */
    private static final Set<Kind> OF_A_SUBJECT = EnumSet.of(Kind.VOTE, Kind.ATTENDANCE_DETAIL);

    private Histograms() {}

    private static List<String> domains() {
        List<String> ids = new ArrayList<>();
        Arrays.stream(Domain.values()).map(Domain::id).forEach(ids::add);
        ids.add("skipped");
        return List.copyOf(ids);
    }

    /**
     * One histogram of one window.
     *
     * @param id as {@code quick.q0}
     * @param n how many people it speaks of
     */
    record Part(String id, long n, SortedMap<String, Long> answers) {}

    /** Returns the histograms of a window, none when nobody is in it. */
    static List<Part> of(SealedWindow window) {
        if (window.n() == 0 && window.kind() != Kind.USAGE) {
            return List.of();
        }
        String kind = window.kind().id();
        return switch (window.kind()) {
            case CHECK, CHANGE, QUICK, VOTE -> each(window, kind);
            case WISH, BELIEVER, GIVE, RIPPLE, USAGE, ATTENDANCE -> List.of(whole(window, kind));
            case ATTENDANCE_DETAIL ->
                    window.counts().entries().values().stream()
                                    .anyMatch(Count.Choices.class::isInstance)
                            ? each(window, kind)
                            : List.of(whole(window, kind));
        };
    }

    /** Every item is a histogram of its own: all were answered, or skipped, by the same n. */
    private static List<Part> each(SealedWindow window, String kind) {
        List<Part> parts = new ArrayList<>();
        for (Map.Entry<String, Count> entry : window.counts().entries().entrySet()) {
            String item = entry.getKey();
            String id = OF_A_SUBJECT.contains(window.kind()) ? item : kind + "." + item;
            parts.add(new Part(id, window.n(), answers(id, entry.getValue(), window.n())));
        }
        return parts;
    }

    private static SortedMap<String, Long> answers(String id, Count count, long n) {
        SortedMap<String, Long> answers = new TreeMap<>();
        switch (count) {
            case Count.Histogram histogram -> {
                List<String> names = closedAnswers(id).orElse(FACES);
                for (int i = 0; i < histogram.answers().size(); i++) {
                    answers.put(names.get(i), (long) histogram.answers().get(i));
                }
            }
            case Count.Choices choices -> {
                choices.byId().forEach((answer, times) -> answers.put(answer, (long) times));
                if (closedAnswers(id).filter(known -> known.contains("skipped")).isPresent()) {
                    answers.put("skipped", n - choices.sum());
                }
            }
            case Count.Single single -> answers.put("count", (long) single.value());
        }
        return answers;
    }

    /** All items together are one histogram: only their sum is a number of people. */
    private static Part whole(SealedWindow window, String kind) {
        SortedMap<String, Long> answers = new TreeMap<>();
        window.counts()
                .entries()
                .forEach(
                        (item, count) -> {
                            switch (count) {
                                case Count.Single single ->
                                        answers.put(item, (long) single.value());
                                case Count.Choices choices ->
                                        choices.byId()
                                                .forEach(
                                                        (answer, times) ->
                                                                answers.put(
                                                                        item + "." + answer,
                                                                        (long) times));
                                case Count.Histogram histogram ->
                                        answers.put(item, histogram.sum());
                            }
                        });
        return new Part(kind, window.n(), answers);
    }

    /**
     * Returns the answers of a histogram whose list is closed, in their order; such a histogram
     * always shows them all. Open lists come from content packs and show what was chosen.
     */
    static Optional<List<String>> closedAnswers(String histogram) {
        if (histogram.startsWith("check.") || histogram.equals("quick.q0")) {
            return Optional.of(FACES);
        }
        if (histogram.equals("quick.choice")) {
            return Optional.of(DOMAINS);
        }
        if (histogram.startsWith("change.")) {
            return Optional.of(CHANGES);
        }
        if (histogram.startsWith("event.")) {
            return Arrays.stream(SecondQuestion.values())
                    .filter(question -> histogram.endsWith("." + question.id()))
                    .map(SecondQuestion::answers)
                    .findFirst();
        }
        return Optional.empty();
    }
}
