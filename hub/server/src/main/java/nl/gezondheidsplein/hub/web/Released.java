package nl.gezondheidsplein.hub.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.gezondheidsplein.hub.neighbourhood.Area;
import nl.gezondheidsplein.hub.neighbourhood.AreaKind;
import nl.gezondheidsplein.hub.neighbourhood.AreaRegister;
import nl.gezondheidsplein.hub.results.Audience;
import nl.gezondheidsplein.hub.results.Indicator;
import nl.gezondheidsplein.hub.results.IndicatorSet;
import nl.gezondheidsplein.hub.results.Publication;
import nl.gezondheidsplein.hub.results.PublishedDocument;
import nl.gezondheidsplein.hub.results.PublishedResults;
import org.jspecify.annotations.Nullable;

/**
 * Released figures with their words: the one way from the ledger to a page, the API and the public
 * square. It adds questions and labels to what was published and leaves every figure as it is.
 */
public final class Released {

    /** Stands beside every figure: who came to a kiosk chose to. */
    public static final String METHOD_NOTE = "zelfgekozen bezoekers, geen meting";

    /** Two years of months: older ones live on in the yearly profile. */
    private static final int MOST_PERIODS = 24;

    /** A neighbourhood and the wijk that it lies in. */
    public record Neighbourhood(String id, String name, String wijk, String wijkName) {}

    /**
     * What was released of one area.
     *
     * @param periods newest first; a period without histograms had nothing to tell
     */
    public record Figures(
            String neighbourhood, String name, String note, List<PeriodFigures> periods) {}

    /**
     * What was released of one area in one period.
     *
     * @param within the wijk that may tell more, for every neighbourhood alike
     * @param indicators what follows from the histograms; empty for the public
     */
    public record PeriodFigures(
            String period,
            @Nullable String within,
            List<HistogramFigures> histograms,
            List<IndicatorFigures> indicators) {}

    /**
     * One indicator.
     *
     * @param value a mean of 0 to 100, or a count rounded to fives
     * @param stage how far a mean has grown, in one word; empty for a count
     * @param n how many people it speaks of, rounded to fives
     */
    public record IndicatorFigures(
            String id, String words, String group, long value, String stage, long n) {}

    /**
     * One question.
     *
     * @param n how many answered, rounded to fives
     */
    public record HistogramFigures(
            String id, String question, long n, List<AnswerFigures> answers) {}

    /** One answer, with exactly one of count, percent and word. */
    public record AnswerFigures(
            String answer,
            String label,
            @Nullable Long count,
            @Nullable Integer percent,
            @Nullable String word) {}

    private final PublishedResults results;
    private final AreaRegister areas;
    private final Supplier<ItemWords> words;
    private final Wording wording = new Wording();
    private final IndicatorSet indicators = new IndicatorSet();

    /**
     * Reads these results.
     *
     * @param words those that neighbourhoods made, asked for once per answer
     */
    public Released(PublishedResults results, AreaRegister areas, Supplier<ItemWords> words) {
        this.results = results;
        this.areas = areas;
        this.words = words;
    }

    /** Every neighbourhood, by name. */
    public List<Neighbourhood> neighbourhoods() {
        Map<String, Area> byId =
                areas.areas().stream().collect(Collectors.toMap(Area::id, Function.identity()));
        List<Neighbourhood> found = new ArrayList<>();
        for (Area area : byId.values()) {
            Area wijk = area.parent() == null ? null : byId.get(area.parent());
            if (area.kind() == AreaKind.NEIGHBOURHOOD && wijk != null) {
                found.add(new Neighbourhood(area.id(), area.name(), wijk.id(), wijk.name()));
            }
        }
        found.sort(Comparator.comparing(Neighbourhood::name));
        return found;
    }

    /** The name of an area; an id without one is shown itself. */
    public String areaName(String id) {
        return areas.areas().stream()
                .filter(area -> area.id().equals(id))
                .map(Area::name)
                .findFirst()
                .orElse(id);
    }

    /** What this audience may know of a neighbourhood or a wijk; empty when there is no such. */
    public Optional<Figures> area(String id, Audience audience) {
        return open(id, audience)
                .map(
                        area ->
                                new Figures(
                                        area.id(),
                                        area.name(),
                                        METHOD_NOTE,
                                        area.newestFirst().toList()));
    }

    /** The same, to be read period by period. */
    public Optional<ReleasedArea> open(String id, Audience audience) {
        return areas.areas().stream()
                .filter(area -> area.id().equals(id) && isPublishedFor(area.kind()))
                .findFirst()
                .map(area -> open(area, audience));
    }

    /** What was released last of an area, years not included. */
    public Optional<PeriodFigures> latest(String id, Audience audience) {
        return results.latest(id, audience)
                .map(document -> period(document, audience, words.get()));
    }

    private static boolean isPublishedFor(AreaKind kind) {
        return kind == AreaKind.NEIGHBOURHOOD || kind == AreaKind.WIJK;
    }

    private ReleasedArea open(Area area, Audience audience) {
        ItemWords own = words.get();
        return new ReleasedArea(
                area.id(),
                area.name(),
                results.periods(area.id(), audience, MOST_PERIODS),
                period ->
                        results.find(period, area.id(), audience)
                                .map(document -> period(document, audience, own)));
    }

    private PeriodFigures period(PublishedDocument document, Audience audience, ItemWords own) {
        Publication publication = document.publication();
        return new PeriodFigures(
                publication.period(),
                publication.within(),
                publication.histograms().stream()
                        .map(histogram -> histogram(histogram, own))
                        .toList(),
                switch (audience) {
                    case COORDINATOR ->
                            indicators.of(publication, own.themes()).stream()
                                    .map(indicator -> indicator(indicator, own))
                                    .toList();
                    // The public reads words and percentages; no mean follows from them.
                    case PUBLIC -> List.of();
                });
    }

    private static IndicatorFigures indicator(Indicator indicator, ItemWords own) {
        boolean isOfTheme = indicator.group().equals("theme");
        return new IndicatorFigures(
                indicator.id(),
                isOfTheme
                        ? own.answer("believer", indicator.words()).orElse(indicator.words())
                        : indicator.words(),
                indicator.group(),
                indicator.value(),
                indicator.isMean() ? indicator.stage().name().toLowerCase(Locale.ROOT) : "",
                indicator.n());
    }

    private HistogramFigures histogram(Publication.PublishedHistogram histogram, ItemWords own) {
        String id = histogram.id();
        return new HistogramFigures(
                id,
                own.question(id).orElseGet(() -> wording.question(id)),
                histogram.n(),
                histogram.answers().stream()
                        .map(
                                answer ->
                                        new AnswerFigures(
                                                answer.answer(),
                                                own.answer(id, answer.answer())
                                                        .orElseGet(
                                                                () ->
                                                                        wording.answer(
                                                                                id,
                                                                                answer.answer())),
                                                answer.count(),
                                                answer.percent(),
                                                answer.words()))
                        .toList());
    }
}
