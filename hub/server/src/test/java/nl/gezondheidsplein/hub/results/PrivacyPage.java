package nl.gezondheidsplein.hub.results;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What may be seen, worked out a second time from the sentences of the privacy rules and without
 * the gate's code, so that a gate that forgets a rule disagrees with it.
 */
final class PrivacyPage {
    private final Map<String, String> wijkOf;

    PrivacyPage(Map<String, String> wijkOf) {
        this.wijkOf = wijkOf;
    }

    /** One histogram of one area that may be seen, with its exact figures. */
    record Visible(String area, String histogram, SortedMap<String, Long> answers, long n) {}

    Set<Visible> of(List<OpenHistogram> figures) {
        Set<Visible> visible = new HashSet<>();
        Set<String> histograms = new HashSet<>();
        figures.forEach(one -> histograms.add(one.id()));
        for (String histogram : histograms) {
            for (String wijk : new HashSet<>(wijkOf.values())) {
                List<OpenHistogram> parts =
                        figures.stream()
                                .filter(one -> one.id().equals(histogram))
                                .filter(one -> wijk.equals(wijkOf.get(one.neighbourhood())))
                                .toList();
                boolean isAnyAlone = false;
                for (OpenHistogram part : parts) {
                    if (meetsTheConditions(List.of(part))) {
                        isAnyAlone = true;
                        visible.add(visible(part.neighbourhood(), histogram, List.of(part)));
                    }
                }
                if (!isAnyAlone && meetsTheConditions(parts)) {
                    visible.add(visible(wijk, histogram, parts));
                }
            }
        }
        return visible;
    }

    private static Visible visible(String area, String histogram, List<OpenHistogram> parts) {
        SortedMap<String, Long> answers = new TreeMap<>();
        parts.forEach(
                part -> part.answers().forEach((id, count) -> answers.merge(id, count, Long::sum)));
        return new Visible(area, histogram, answers, total(parts));
    }

    private static long total(List<OpenHistogram> parts) {
        long total = 0;
        for (OpenHistogram part : parts) {
            for (OpenHistogram.Contribution one : part.contributions()) {
                total += one.n();
            }
        }
        return total;
    }

    private static boolean meetsTheConditions(List<OpenHistogram> parts) {
        Map<String, Long> kiosks = new HashMap<>();
        Map<String, Long> places = new HashMap<>();
        long n = 0;
        for (OpenHistogram part : parts) {
            for (OpenHistogram.Contribution one : part.contributions()) {
                // Who wrote the list down knows it: what is left must stand without it.
                if (one.kiosk().equals("paper")) {
                    continue;
                }
                n += one.n();
                kiosks.merge(one.kiosk(), one.n(), Long::sum);
                if (one.place().endsWith("moskee") || one.place().endsWith("school")) {
                    places.merge(one.place(), one.n(), Long::sum);
                }
            }
        }
        int contributing = 0;
        for (long brought : kiosks.values()) {
            contributing += brought >= 10 ? 1 : 0;
            if (brought > 0.8 * n) {
                return false;
            }
        }
        for (long brought : places.values()) {
            if (brought > 0.8 * n) {
                return false;
            }
        }
        return contributing >= 3 && n >= 10;
    }
}
