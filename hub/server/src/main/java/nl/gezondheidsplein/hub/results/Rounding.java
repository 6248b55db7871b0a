package nl.gezondheidsplein.hub.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.gezondheidsplein.hub.settings.Floors;

/**
 * Turns an exact histogram that may leave into what each audience reads: counts in fives for
 * coordinators, words or percentages in fives for the public. Each histogram is rounded once.
 */
final class Rounding {
    static final String ALMOST_NOBODY = "bijna niemand";
    static final String FEW = "weinig";
    static final String HALF = "helft";
    static final String MANY = "veel";
    static final String ALMOST_ALL = "bijna iedereen";

    private static final int STEP = 5;

    /** Above this an answer tells of everyone who came, so it is said in words. */
    private static final long ALMOST_ALL_PERCENT = 90;

    private static final long ALMOST_NOBODY_PERCENT = 10;
    private static final long FEW_PERCENT = 40;
    private static final long HALF_PERCENT = 60;

    private final Floors floors;

    Rounding(Floors floors) {
        this.floors = floors;
    }

    /** Returns what an audience reads, or nothing when n lies below its floor. */
    Optional<Publication.PublishedHistogram> render(
            String id, SortedMap<String, Long> answers, long n, Audience audience) {
        return switch (audience) {
            case COORDINATOR ->
                    n < floors.coordinator()
                            ? Optional.empty()
                            : Optional.of(render(id, answers, n, Figure.COUNT));
            case PUBLIC -> {
                if (n < floors.publicWords()) {
                    yield Optional.empty();
                }
                yield Optional.of(
                        render(
                                id,
                                answers,
                                n,
                                n < floors.publicPercentages() ? Figure.WORDS : Figure.PERCENT));
            }
        };
    }

    private enum Figure {
        COUNT,
        WORDS,
        PERCENT
    }

    private static Publication.PublishedHistogram render(
            String id, SortedMap<String, Long> exact, long n, Figure figure) {
        List<Publication.PublishedAnswer> rendered = new ArrayList<>();
        boolean isClosed = Histograms.closedAnswers(id).isPresent();
        boolean isPartition = exact.values().stream().mapToLong(Long::longValue).sum() == n;
        boolean isOneSided =
                isPartition && exact.values().stream().anyMatch(count -> isAlmostAll(count, n));
        List<String> order =
                Histograms.closedAnswers(id).orElseGet(() -> List.copyOf(exact.keySet()));
        for (String answer : order) {
            Publication.PublishedAnswer one =
                    render(
                            answer,
                            exact.getOrDefault(answer, 0L),
                            new Whole(n, isOneSided),
                            figure);
            // In an open list, one that nobody chose isn't there at all; one that hardly anybody
            // chose must look the same.
            if (isClosed || !ALMOST_NOBODY.equals(one.words())) {
                rendered.add(one);
            }
        }
        return new Publication.PublishedHistogram(id, inFives(n), rendered);
    }

    /**
     * What an answer is part of.
     *
     * @param isOneSided whether almost all gave one answer; then the few others are said in words
     *     too, or n less their counts would tell what the words leave open
     */
    private record Whole(long n, boolean isOneSided) {}

    private static Publication.PublishedAnswer render(
            String answer, long count, Whole whole, Figure figure) {
        if (isAlmostAll(count, whole.n())) {
            return Publication.PublishedAnswer.words(answer, ALMOST_ALL);
        }
        if (whole.isOneSided()) {
            return Publication.PublishedAnswer.words(answer, ALMOST_NOBODY);
        }
        long rounded =
                switch (figure) {
                    case COUNT, WORDS -> inFives(count);
                    case PERCENT -> percentInFives(count, whole.n());
                };
        if (rounded == 0) {
            return Publication.PublishedAnswer.words(answer, ALMOST_NOBODY);
        }
        return switch (figure) {
            case COUNT -> Publication.PublishedAnswer.count(answer, rounded);
            case PERCENT -> Publication.PublishedAnswer.percent(answer, (int) rounded);
            case WORDS -> Publication.PublishedAnswer.words(answer, words(count, whole.n()));
        };
    }

    private static boolean isAlmostAll(long count, long n) {
        return count * 100 > n * ALMOST_ALL_PERCENT;
    }

    private static String words(long count, long n) {
        long percent = count * 100 / n;
        if (percent < ALMOST_NOBODY_PERCENT) {
            return ALMOST_NOBODY;
        }
        if (percent < FEW_PERCENT) {
            return FEW;
        }
        return percent <= HALF_PERCENT ? HALF : MANY;
    }

    /** Returns the nearest multiple of five. */
    static long inFives(long count) {
        return (count + STEP / 2) / STEP * STEP;
    }

    private static long percentInFives(long count, long n) {
        // Nearest multiple of five of 100 * count / n, in whole numbers: halves go up.
        return (count * 100 * 2 + n * STEP) / (n * STEP * 2) * STEP;
    }

    /** Returns the figures of a rendered histogram as counts: what its words stand for included. */
    static Map<String, Long> countsOf(Publication.PublishedHistogram histogram) {
        Map<String, Long> counts = new TreeMap<>();
        for (Publication.PublishedAnswer answer : histogram.answers()) {
            Long count = answer.count();
            counts.put(
                    answer.answer(),
                    count != null ? count : ALMOST_ALL.equals(answer.words()) ? histogram.n() : 0L);
        }
        return counts;
    }
}
