package nl.gezondheidsplein.hub.web.admin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.gezondheidsplein.hub.web.Released.AnswerFigures;
import nl.gezondheidsplein.hub.web.Released.HistogramFigures;
import nl.gezondheidsplein.hub.web.Released.PeriodFigures;

/**
 * What residents asked for in a period, by stream and domain, and for how much of it there was an
 * offer (R55). Every figure is a sum of published ones; an answer that was published as a word
 * counts nowhere.
 */
public final class GapReport {
    private static final String WISH = "wish";
    private static final String OFFERED = "offered";
    private static final String MISSING = "missing";

    private GapReport() {}

    /**
     * One stream and domain.
     *
     * @param offered how many wishes an offer was shown for, of rounded figures
     * @param missing how many nothing was found for
     */
    public record Row(String stream, String domain, long offered, long missing) {
        /** Returns how many asked. */
        public long asked() {
            return offered + missing;
        }
    }

    private record Place(String stream, String domain) {}

    /** Returns a row per stream and domain, the largest gap first; none when nothing passed. */
    static List<Row> of(PeriodFigures period) {
        Map<Place, long[]> sums =
                new TreeMap<>(Comparator.comparing(Place::stream).thenComparing(Place::domain));
        period.histograms().stream()
                .filter(histogram -> histogram.id().equals(WISH))
                .map(HistogramFigures::answers)
                .flatMap(List::stream)
                .forEach(answer -> add(answer, sums));
        List<Row> rows = new ArrayList<>();
        sums.forEach(
                (place, sum) -> rows.add(new Row(place.stream(), place.domain(), sum[0], sum[1])));
        rows.sort(Comparator.comparingLong((Row row) -> -row.missing()));
        return rows;
    }

    private static void add(AnswerFigures answer, Map<Place, long[]> sums) {
        String[] parts = answer.answer().split("\\.", -1);
        Long count = answer.count();
        boolean isWish = parts.length == 4 && List.of(OFFERED, MISSING).contains(parts[0]);
        if (isWish && count != null) {
            sums.computeIfAbsent(new Place(parts[1], parts[2]), _ -> new long[2])[
                            parts[0].equals(OFFERED) ? 0 : 1] +=
                    count;
        }
    }
}
