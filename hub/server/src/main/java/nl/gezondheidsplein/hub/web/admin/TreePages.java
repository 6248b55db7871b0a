package nl.gezondheidsplein.hub.web.admin;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.gezondheidsplein.hub.accounts.AuditLog;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.results.Audience;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.FiguresCsv;
import nl.gezondheidsplein.hub.web.Json;
import nl.gezondheidsplein.hub.web.Pages;
import nl.gezondheidsplein.hub.web.Refusal;
import nl.gezondheidsplein.hub.web.Released;
import nl.gezondheidsplein.hub.web.Released.Figures;
import nl.gezondheidsplein.hub.web.Released.IndicatorFigures;
import nl.gezondheidsplein.hub.web.Released.PeriodFigures;
import nl.gezondheidsplein.hub.web.ReleasedArea;
import nl.gezondheidsplein.hub.web.Route;

/** The tree of a neighbourhood, drawn from its indicators, and the figures to take along. */
public final class TreePages {

    /**
     * The page.
     *
     * @param words the period in words, or empty while nothing was released
     * @param energies one for each theme, what grew most first: that is where to start
     */
    public record TreePage(
            Frame frame,
            String area,
            String name,
            String words,
            String note,
            Optional<TreePicture> picture,
            Telling telling,
            List<Row> means,
            List<Row> counts,
            List<Row> energies,
            String balance,
            List<ResultsPages.PeriodLink> periods) {}

    /**
     * One indicator in a table.
     *
     * @param since compared with the period before, in words; empty when there is none
     */
    public record Row(String words, String figure, String crowd, String since) {}

    private final Pages pages;
    private final Turf turf;
    private final Released released;
    private final Tellings tellings;
    private final AuditLog audit;

    /** What these pages ask. */
    public record Knowledge(Released released, Tellings tellings) {}

    public TreePages(Pages pages, Turf turf, Knowledge knowledge, AuditLog audit) {
        this.pages = pages;
        this.turf = turf;
        this.released = knowledge.released();
        this.tellings = knowledge.tellings();
        this.audit = audit;
    }

    /** What this class answers. */
    public List<Route> routes() {
        var readers = Access.session(Role.COORDINATOR, Role.RESEARCHER);
        String here = "/beheer/uitkomsten/{area}";
        return List.of(
                Route.get(here + "/boom", readers, this::show),
                Route.get(here + "/cijfers.csv", readers, this::csv),
                Route.get(here + "/cijfers.json", readers, this::json));
    }

    private Figures figures(Exchange exchange) {
        return released.area(turf.readable(exchange), Audience.COORDINATOR)
                .orElseThrow(Refusal::notFound);
    }

    private void show(Exchange exchange) {
        ReleasedArea area =
                released.open(turf.readable(exchange), Audience.COORDINATOR)
                        .orElseThrow(Refusal::notFound);
        Optional<PeriodFigures> shown = shown(area, exchange.query("periode").orElse(""));
        List<IndicatorFigures> now = shown.map(PeriodFigures::indicators).orElse(List.of());
        List<IndicatorFigures> before =
                shown.stream()
                        .flatMap(area::before)
                        .map(PeriodFigures::indicators)
                        .filter(old -> !old.isEmpty())
                        .findFirst()
                        .orElse(List.of());
        exchange.sendPage(
                200,
                pages.render(
                        "tree.jte",
                        new TreePage(
                                Frame.of(exchange, "Uitkomsten"),
                                area.id(),
                                area.name(),
                                shown.map(one -> PeriodWords.of(one.period())).orElse(""),
                                Released.METHOD_NOTE,
                                TreePicture.of(now),
                                tellings.of(
                                                area.id(),
                                                exchange.caller()
                                                        .roles()
                                                        .contains(Role.COORDINATOR))
                                        .beside(Tellings.TREE),
                                now.stream()
                                        .filter(one -> !one.stage().isEmpty())
                                        .map(one -> row(one, before))
                                        .toList(),
                                now.stream()
                                        .filter(one -> one.stage().isEmpty() && !isEnergy(one))
                                        .map(one -> row(one, before))
                                        .toList(),
                                energies(now, before),
                                balance(now),
                                ResultsPages.PeriodLink.of(
                                        area.periods(),
                                        shown.map(PeriodFigures::period).orElse("")))));
    }

    /** The chosen period, else the newest from which anything follows. */
    private static Optional<PeriodFigures> shown(ReleasedArea area, String chosen) {
        if (!chosen.isEmpty()) {
            return Optional.of(area.period(chosen).orElseThrow(Refusal::notFound));
        }
        return area.newestFirst().filter(one -> !one.indicators().isEmpty()).findFirst();
    }

    private static boolean isEnergy(IndicatorFigures indicator) {
        return indicator.group().equals("theme");
    }

    private static List<Row> energies(List<IndicatorFigures> now, List<IndicatorFigures> before) {
        return now.stream()
                .filter(TreePages::isEnergy)
                .sorted(
                        Comparator.comparingLong(
                                        (IndicatorFigures one) -> -change(one, before).orElse(0))
                                .thenComparingLong(one -> -one.value()))
                .map(one -> row(one, before))
                .toList();
    }

    private static Row row(IndicatorFigures indicator, List<IndicatorFigures> before) {
        boolean isMean = !indicator.stage().isEmpty();
        OptionalLong change = change(indicator, before);
        return new Row(
                (isEnergy(indicator) ? "Energie: " : "") + indicator.words(),
                isMean
                        ? indicator.stage() + " (" + indicator.value() + " van de 100)"
                        : "ongeveer " + indicator.value(),
                "ongeveer " + indicator.n(),
                change.isPresent() ? since(change.getAsLong()) : "");
    }

    private static OptionalLong change(IndicatorFigures indicator, List<IndicatorFigures> before) {
        return before.stream()
                .filter(old -> old.id().equals(indicator.id()))
                .mapToLong(old -> indicator.value() - old.value())
                .findFirst();
    }

    static String since(long change) {
        return change == 0 ? "gelijk" : Math.abs(change) + (change > 0 ? " erbij" : " eraf");
    }

    /** Says how halen and brengen stand to each other. */
    private static String balance(List<IndicatorFigures> indicators) {
        long taken = value(indicators, "halen");
        long brought = value(indicators, "brengen");
        if (taken + brought == 0) {
            return "";
        }
        return (taken == 0
                        ? "Er werd alleen gebracht."
                        : "Op elke 10 keer halen werd er "
                                + Math.round(10.0 * brought / taken)
                                + " keer gebracht.")
                + " (n: ongeveer "
                + (taken + brought)
                + ")";
    }

    private static long value(List<IndicatorFigures> indicators, String id) {
        return indicators.stream()
                .filter(one -> one.id().equals(id))
                .mapToLong(IndicatorFigures::value)
                .sum();
    }

    private void csv(Exchange exchange) {
        take(exchange, "text/csv; charset=utf-8", FiguresCsv.of(figures(exchange)));
    }

    private void json(Exchange exchange) {
        take(exchange, "application/json", Json.write(figures(exchange)));
    }

    private void take(Exchange exchange, String mediaType, byte[] bytes) {
        audit.record(exchange.caller().name(), "figures-exported", exchange.path("area"));
        exchange.header("Content-Disposition", "attachment");
        exchange.send(200, mediaType, bytes);
    }
}
