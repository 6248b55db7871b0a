package nl.gezondheidsplein.kiosk.tally;

import java.util.List;
import nl.gezondheidsplein.kiosk.outbox.BucketKey;
import nl.gezondheidsplein.kiosk.outbox.CounterBook;
import nl.gezondheidsplein.kiosk.outbox.CounterKey;
import nl.gezondheidsplein.kiosk.outbox.OpenBucket;
import nl.gezondheidsplein.kiosk.visit.Contribution;
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

    static void count(
            CounterBook book,
            Contribution contribution,
            Pace pace,
            String covenant,
            ClockReading now) {
        if (pace == Pace.PLAYFUL) {
            grow(book, usage(covenant), now, 0);
            add(book, usage(covenant), "play");
            return;
        }
        switch (contribution) {
            case Contribution.Quick(QuickCheck given) -> answers(book, quick(covenant), given, now);
            case Contribution.Full _,
                    Contribution.Vote _,
                    Contribution.Believer _,
                    Contribution.Give _,
                    Contribution.Wished _,
                    Contribution.Heard _,
                    Contribution.Changed _,
                    Contribution.Idea _ ->
                    throw new IllegalStateException(
                            "this kiosk counts nothing about " + contribution.about());
        }
    }

    static void record(CounterBook book, VisitEnd end, String covenant, ClockReading now) {
        BucketKey usage = usage(covenant);
        grow(book, usage, now, 1);
        if (end.outcome() == VisitEnd.Outcome.ABANDONED) {
            add(book, usage, "abandoned");
        }
        end.language().ifPresent(language -> add(book, usage, "language." + language.id()));
        for (Screen screen : end.screens()) {
            add(book, usage, "screen." + screen.id());
        }
    }

    private static void answers(
            CounterBook book, BucketKey key, QuickCheck answers, ClockReading now) {
        grow(book, key, now, 1);
        book.add(key, new CounterKey("q0", Integer.toString(answers.health().index())), 1);
        answers.choice()
                .ifPresent(domain -> book.add(key, new CounterKey("choice", domain.id()), 1));
    }

    private static void grow(CounterBook book, BucketKey key, ClockReading now, int by) {
        OpenBucket bucket =
                BucketTime.including(book.bucket(key).orElse(BucketTime.empty(key, now)), now);
        book.put(bucket.grownBy(by));
    }

    private static void add(CounterBook book, BucketKey key, String item) {
        book.add(key, new CounterKey(item, ""), 1);
    }
}
