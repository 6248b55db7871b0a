package nl.gezondheidsplein.kiosk.tally;

import java.util.List;
import nl.gezondheidsplein.kiosk.outbox.BucketKey;
import nl.gezondheidsplein.kiosk.outbox.CounterBook;
import nl.gezondheidsplein.kiosk.outbox.CounterKey;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.kiosk.visit.Pace;
import nl.gezondheidsplein.kiosk.visit.QuickCheck;
import nl.gezondheidsplein.kiosk.visit.Screen;
import nl.gezondheidsplein.kiosk.visit.VisitEnd;
import nl.gezondheidsplein.protocol.Kind;

/** Adds one visit to the counters. Every item stands alone: no two answers are kept together. */
final class Counting {
    /** The questions of the quick check as they are worded now. */
    static final String QUICK_QUESTIONS = "quick-1";

    /** Use of the kiosk has no questions. */
    static final String NO_QUESTIONS = "none";

    private Counting() {}

    /** The buckets into which visits under this covenant go. */
    static List<BucketKey> keys(String covenant) {
        return List.of(quick(covenant), usage(covenant));
    }

    static BucketKey quick(String covenant) {
        return new BucketKey(QUICK_QUESTIONS, covenant, Kind.QUICK);
    }

    static BucketKey usage(String covenant) {
        return new BucketKey(NO_QUESTIONS, covenant, Kind.USAGE);
    }

    static void count(CounterBook book, VisitEnd end, String covenant, ClockReading now) {
        switch (end) {
            case VisitEnd.Counted counted when counted.pace() == Pace.PLAYFUL ->
                    oneMore(book, usage(covenant), now, "play");
            case VisitEnd.Counted counted -> {
                answers(book, quick(covenant), counted.answers(), now);
                oneMore(book, usage(covenant), now, language(counted.language()));
                screens(book, usage(covenant), counted);
            }
            case VisitEnd.Abandoned abandoned -> {
                oneMore(book, usage(covenant), now, "abandoned");
                abandoned
                        .language()
                        .ifPresent(language -> add(book, usage(covenant), language(language)));
                screens(book, usage(covenant), abandoned);
            }
        }
    }

    private static void answers(
            CounterBook book, BucketKey key, QuickCheck answers, ClockReading now) {
        grow(book, key, now);
        book.add(key, new CounterKey("q0", Integer.toString(answers.health().index())), 1);
        answers.choice()
                .ifPresent(domain -> book.add(key, new CounterKey("choice", domain.id()), 1));
    }

    private static void screens(CounterBook book, BucketKey key, VisitEnd end) {
        for (Screen screen : end.screens()) {
            add(book, key, "screen." + screen.id());
        }
    }

    private static String language(Language language) {
        return "language." + language.id();
    }

    private static void oneMore(CounterBook book, BucketKey key, ClockReading now, String item) {
        grow(book, key, now);
        add(book, key, item);
    }

    private static void grow(CounterBook book, BucketKey key, ClockReading now) {
        book.put(
                BucketTime.including(book.bucket(key).orElse(BucketTime.empty(key, now)), now)
                        .plusOne());
    }

    private static void add(CounterBook book, BucketKey key, String item) {
        book.add(key, new CounterKey(item, ""), 1);
    }
}
