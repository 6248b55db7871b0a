package nl.gezondheidsplein.hub.results;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One histogram of one neighbourhood in one period, as exact as it was counted. It never leaves
 * this package but through the gate.
 *
 * @param contributions what each kiosk brought
 */
public record OpenHistogram(
        String neighbourhood,
        String id,
        SortedMap<String, Long> answers,
        List<Contribution> contributions) {
    public OpenHistogram {
        answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
        contributions = List.copyOf(contributions);
    }

    /** Stands where the name of a kiosk would; no kiosk can have it. */
    public static final String PAPER = "paper";

    /** What one kiosk brought at one place, or what came on paper. */
    public record Contribution(String kiosk, String place, long n) {
        boolean isPaper() {
            return kiosk.equals(PAPER);
        }
    }

    /** Returns what kiosks brought, which alone decides whether it may leave. */
    List<Contribution> ofKiosks() {
        return contributions.stream().filter(one -> !one.isPaper()).toList();
    }

    /** Returns how many people it speaks of. */
    long n() {
        return contributions.stream().mapToLong(Contribution::n).sum();
    }

    /** Returns the same histogram over two neighbourhoods. */
    OpenHistogram plus(OpenHistogram other) {
        SortedMap<String, Long> sum = new TreeMap<>(answers);
        other.answers.forEach((answer, count) -> sum.merge(answer, count, Long::sum));
        List<Contribution> all = new ArrayList<>(contributions);
        all.addAll(other.contributions);
        return new OpenHistogram(neighbourhood, id, sum, all);
    }
}
