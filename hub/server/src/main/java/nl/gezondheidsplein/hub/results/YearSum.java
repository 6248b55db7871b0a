package nl.gezondheidsplein.hub.results;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Sums what was published of the periods of a year, from the published figures alone: "almost all"
 * counts as all, "almost nobody" as nobody. Only periods that an audience could read count for it.
 */
final class YearSum {
    private final SortedMap<Key, SortedMap<String, Long>> answers = new TreeMap<>();
    private final SortedMap<Key, Long> n = new TreeMap<>();

    private record Key(String area, String histogram) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byArea = area.compareTo(other.area);
            return byArea != 0 ? byArea : histogram.compareTo(other.histogram);
        }
    }

    private record Shown(String period, Key key) {}

    /**
     * Makes the sum.
     *
     * @param counts what coordinators could read, which holds the counts
     * @param shown what the audience could read, which says which of them count
     */
    YearSum(List<Publication> counts, List<Publication> shown) {
        Set<Shown> visible = new HashSet<>();
        for (Publication publication : shown) {
            for (Publication.PublishedHistogram histogram : publication.histograms()) {
                visible.add(new Shown(publication.period(), key(publication, histogram)));
            }
        }
        for (Publication publication : counts) {
            for (Publication.PublishedHistogram histogram : publication.histograms()) {
                Key key = key(publication, histogram);
                if (visible.contains(new Shown(publication.period(), key))) {
                    add(key, histogram);
                }
            }
        }
    }

    private static Key key(Publication publication, Publication.PublishedHistogram histogram) {
        return new Key(publication.area(), histogram.id());
    }

    private void add(Key key, Publication.PublishedHistogram histogram) {
        SortedMap<String, Long> sum = answers.computeIfAbsent(key, ignored -> new TreeMap<>());
        Rounding.countsOf(histogram)
                .forEach((answer, count) -> sum.merge(answer, count, Long::sum));
        n.merge(key, histogram.n(), Long::sum);
    }

    /** Returns the rendered sums of each area. */
    Map<String, List<Publication.PublishedHistogram>> byArea(Rounding rounding, Audience audience) {
        SortedMap<String, List<Publication.PublishedHistogram>> byArea = new TreeMap<>();
        answers.forEach(
                (key, sum) ->
                        rounding.render(key.histogram(), sum, n.getOrDefault(key, 0L), audience)
                                .ifPresent(rendered -> Lists.add(byArea, key.area(), rendered)));
        return byArea;
    }
}
