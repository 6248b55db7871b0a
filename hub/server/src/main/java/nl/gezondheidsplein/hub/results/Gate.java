package nl.gezondheidsplein.hub.results;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.gezondheidsplein.hub.settings.Floors;

/**
 * Decides which histograms leave the hub, whole or not at all. A pure function: what it holds back
 * has no influence on what it lets through.
 *
 * <p>A histogram of a neighbourhood passes when at least three kiosks brought at least ten each,
 * none brought more than 80 % and no single place did either, and n reaches the coordinator's
 * floor. Where no neighbourhood of a wijk passes, the wijk as a whole may. What passes here is
 * still exact; {@link Rounding} is the second half of the gate.
 */
final class Gate {
    /** None may bring more than this share: else the figure is that one's own. */
    private static final long MOST_PERCENT = 80;

    private final Floors floors;

    Gate(Floors floors) {
        this.floors = floors;
    }

    /** A histogram that may leave, for one area. */
    record Passed(String area, OpenHistogram histogram) {}

    /**
     * Returns what passes, ordered by area and histogram.
     *
     * @param wijkOf the wijk of each neighbourhood
     * @param neverAlone the places that are never a row of their own: mosques and schools
     */
    List<Passed> decide(
            Collection<OpenHistogram> histograms,
            Map<String, String> wijkOf,
            Set<String> neverAlone) {
        Map<String, List<OpenHistogram>> byId =
                histograms.stream()
                        .collect(
                                Collectors.groupingBy(
                                        OpenHistogram::id, TreeMap::new, Collectors.toList()));
        List<Passed> passed = new ArrayList<>();
        byId.values().forEach(same -> passed.addAll(decideOne(same, wijkOf, neverAlone)));
        passed.sort(Comparator.comparing(Passed::area).thenComparing(one -> one.histogram().id()));
        return passed;
    }

    private List<Passed> decideOne(
            List<OpenHistogram> parts, Map<String, String> wijkOf, Set<String> neverAlone) {
        List<Passed> passed = new ArrayList<>();
        Map<String, List<OpenHistogram>> byWijk = new TreeMap<>();
        for (OpenHistogram part : parts) {
            String wijk = wijkOf.get(part.neighbourhood());
            if (wijk != null) {
                byWijk.computeIfAbsent(wijk, key -> new ArrayList<>()).add(part);
            }
        }
        byWijk.forEach(
                (wijk, neighbourhoods) ->
                        passed.addAll(decideWijk(wijk, neighbourhoods, neverAlone)));
        return passed;
    }

    private List<Passed> decideWijk(
            String wijk, List<OpenHistogram> neighbourhoods, Set<String> neverAlone) {
        List<Passed> alone =
                neighbourhoods.stream()
                        .filter(histogram -> passes(histogram, neverAlone))
                        .map(histogram -> new Passed(histogram.neighbourhood(), histogram))
                        .toList();
        if (!alone.isEmpty()) {
            // The wijk less those that are shown would be the ones that are hidden.
            return alone;
        }
        Optional<OpenHistogram> together = neighbourhoods.stream().reduce(OpenHistogram::plus);
        return together
                .filter(whole -> passes(whole, neverAlone))
                .map(sum -> new Passed(wijk, sum))
                .stream()
                .toList();
    }

    /** Who entered a list on paper knows it, so what is left without it must pass by itself. */
    private boolean passes(OpenHistogram histogram, Set<String> neverAlone) {
        long n = histogram.ofKiosks().stream().mapToLong(OpenHistogram.Contribution::n).sum();
        Map<String, Long> byKiosk = sums(histogram, OpenHistogram.Contribution::kiosk);
        Map<String, Long> byPlace = sums(histogram, OpenHistogram.Contribution::place);
        byPlace.keySet().retainAll(neverAlone);
        long contributors =
                byKiosk.values().stream()
                        .filter(brought -> brought >= floors.contribution())
                        .count();
        return n >= floors.coordinator()
                && contributors >= floors.contributors()
                && noneDominates(byKiosk, n)
                && noneDominates(byPlace, n);
    }

    private static Map<String, Long> sums(
            OpenHistogram histogram, Function<OpenHistogram.Contribution, String> by) {
        return histogram.ofKiosks().stream()
                .collect(
                        Collectors.groupingBy(
                                by, Collectors.summingLong(OpenHistogram.Contribution::n)));
    }

    private static boolean noneDominates(Map<String, Long> brought, long n) {
        return brought.values().stream().noneMatch(one -> one * 100 > n * MOST_PERCENT);
    }
}
