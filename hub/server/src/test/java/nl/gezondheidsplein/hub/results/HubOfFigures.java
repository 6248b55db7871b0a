package nl.gezondheidsplein.hub.results;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.gezondheidsplein.hub.settings.Floors;

/** Everything a hub would publish of given figures, as bytes, without a database. */
final class HubOfFigures {
    private final Gate gate;
    private final Rounding rounding;
    private final Map<String, String> wijkOf;

    HubOfFigures(Floors floors, Map<String, String> wijkOf) {
        this.gate = new Gate(floors);
        this.rounding = new Rounding(floors);
        this.wijkOf = wijkOf;
    }

    List<Gate.Passed> passed(Collection<OpenHistogram> figures) {
        return gate.decide(figures, wijkOf, mosquesAndSchools(figures));
    }

    private static Set<String> mosquesAndSchools(Collection<OpenHistogram> figures) {
        return figures.stream()
                .flatMap(one -> one.contributions().stream())
                .map(OpenHistogram.Contribution::place)
                .filter(place -> place.endsWith("moskee") || place.endsWith("school"))
                .collect(Collectors.toSet());
    }

    /** Returns the published text of every area that publishes anything, by audience and area. */
    SortedMap<String, String> published(Collection<OpenHistogram> figures) {
        SortedMap<String, List<Publication.PublishedHistogram>> byPage = new TreeMap<>();
        for (Audience audience : Audience.values()) {
            for (Gate.Passed one : passed(figures)) {
                OpenHistogram histogram = one.histogram();
                rounding.render(histogram.id(), histogram.answers(), histogram.n(), audience)
                        .ifPresent(
                                rendered ->
                                        Lists.add(
                                                byPage,
                                                audience.id() + " " + one.area(),
                                                rendered));
            }
        }
        SortedMap<String, String> published = new TreeMap<>();
        byPage.forEach((page, histograms) -> published.put(page, histograms.toString()));
        return published;
    }

    /** A histogram of one neighbourhood in which each kiosk stands at a place of its own. */
    static OpenHistogram figures(String neighbourhood, long... broughtByKiosk) {
        List<OpenHistogram.Contribution> contributions = new ArrayList<>();
        long n = 0;
        for (int i = 0; i < broughtByKiosk.length; i++) {
            contributions.add(
                    new OpenHistogram.Contribution(
                            neighbourhood + "-kiosk-" + i,
                            neighbourhood + "-place-" + i,
                            broughtByKiosk[i]));
            n += broughtByKiosk[i];
        }
        return new OpenHistogram(neighbourhood, "quick.q0", faces(n), contributions);
    }

    /** Spreads n over the faces, most in the middle. */
    static SortedMap<String, Long> faces(long n) {
        SortedMap<String, Long> answers = new TreeMap<>();
        answers.put("0", n / 10);
        answers.put("1", n / 5);
        answers.put("3", n / 4);
        answers.put("4", n / 10);
        answers.put("skipped", 0L);
        answers.put("2", n - answers.values().stream().mapToLong(Long::longValue).sum());
        return answers;
    }
}
