package nl.gezondheidsplein.hub.web.editor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.squaremap.Offer;
import nl.gezondheidsplein.hub.squaremap.OfferFilter;
import nl.gezondheidsplein.hub.squaremap.Organization;
import nl.gezondheidsplein.hub.squaremap.SocialMap;
import nl.gezondheidsplein.hub.squaremap.SocialMaps;
import nl.gezondheidsplein.hub.squaremap.edit.Times;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Pages;
import nl.gezondheidsplein.hub.web.Route;
import nl.gezondheidsplein.hub.web.admin.Frame;
import nl.gezondheidsplein.protocol.Freshness;

/** All offers on one list, with how fresh they are. */
public final class MapPages {
    private static final int PER_PAGE = 50;

    /** The page. */
    public record MapPage(
            Frame frame, String summary, Question question, List<OfferRow> rows, Turning turning) {}

    /** What was asked. */
    public record Question(String words, List<Choice> freshness, List<Choice> status) {}

    /**
     * One offer.
     *
     * @param look a class of the style sheet
     */
    public record OfferRow(
            String address,
            String name,
            String organization,
            String times,
            String freshness,
            String verified,
            String look) {}

    /** Where the pages before and after this one are; empty when there is none. */
    public record Turning(String before, String after, String words) {}

    private final Pages pages;
    private final SocialMaps maps;
    private final InstantSource clock;

    /** Pages of this map. */
    public MapPages(Pages pages, SocialMaps maps, InstantSource clock) {
        this.pages = pages;
        this.maps = maps;
        this.clock = clock;
    }

    /** What this class answers. */
    public List<Route> routes() {
        return List.of(
                Route.get(
                        "/beheer/kaart",
                        Access.session(Role.EDITOR, Role.COORDINATOR),
                        this::list));
    }

    private void list(Exchange exchange) {
        SocialMap map = maps.current();
        LocalDate today = Here.today(clock);
        String words = exchange.query("zoek").orElse("").strip();
        String freshness = exchange.query("vers").orElse("");
        String status = exchange.query("actief").orElse("ja");
        Predicate<Offer> wanted =
                offer ->
                        (freshness.isEmpty()
                                        || id(offer.freshness(today, Here.ZONE)).equals(freshness))
                                && (status.equals("alles")
                                        || offer.service().isActive() == status.equals("ja"));
        List<Offer> found =
                map.offers(OfferFilter.mentioning(words)).stream().filter(wanted).toList();
        int pagesOfList = Math.max(1, Math.ceilDiv(found.size(), PER_PAGE));
        int page = Math.clamp(number(exchange.query("blad").orElse("1")), 1, pagesOfList);
        String asked =
                "?zoek="
                        + encoded(words)
                        + "&vers="
                        + encoded(freshness)
                        + "&actief="
                        + encoded(status);
        List<OfferRow> rows =
                found.stream()
                        .skip((page - 1L) * PER_PAGE)
                        .limit(PER_PAGE)
                        .map(offer -> row(offer, today))
                        .toList();
        exchange.sendPage(
                200,
                pages.render(
                        "map.jte",
                        new MapPage(
                                Frame.of(exchange, "Sociale kaart"),
                                summary(map, found.size(), today),
                                new Question(
                                        words, freshnessChoices(freshness), statusChoices(status)),
                                rows,
                                new Turning(
                                        page > 1 ? asked + "&blad=" + (page - 1) : "",
                                        page < pagesOfList ? asked + "&blad=" + (page + 1) : "",
                                        "Blad " + page + " van " + pagesOfList))));
    }

    private static String summary(SocialMap map, int found, LocalDate today) {
        List<Offer> active =
                map.offers(OfferFilter.ALL).stream()
                        .filter(offer -> offer.service().isActive())
                        .toList();
        return found
                + " gevonden. In de hele kaart gaan er "
                + active.size()
                + " door: "
                + count(active, Freshness.CURRENT, today)
                + " vers, "
                + count(active, Freshness.ASK, today)
                + " met “vraag het na”, "
                + count(active, Freshness.EXPIRED, today)
                + " verlopen.";
    }

    private static long count(List<Offer> offers, Freshness freshness, LocalDate today) {
        return offers.stream()
                .filter(offer -> offer.freshness(today, Here.ZONE) == freshness)
                .count();
    }

    private static OfferRow row(Offer offer, LocalDate today) {
        Freshness freshness = offer.freshness(today, Here.ZONE);
        String times =
                String.join(
                        "; ",
                        offer.slots().stream()
                                .limit(2)
                                .map(slot -> Times.sentence(slot.schedule()))
                                .toList());
        return new OfferRow(
                OfferAddress.of(offer.id()),
                offer.service().name(),
                offer.organization().map(Organization::name).orElse(""),
                times.isEmpty() ? "geen tijden" : times,
                offer.service().isActive() ? FreshnessWords.of(freshness) : "gaat niet door",
                FreshnessWords.of(offer, today),
                freshness == Freshness.EXPIRED ? "hand" : "");
    }

    private static List<Choice> freshnessChoices(String chosen) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", "alles", chosen.isEmpty()));
        Arrays.stream(Freshness.values())
                .map(
                        value ->
                                new Choice(
                                        id(value),
                                        FreshnessWords.of(value),
                                        id(value).equals(chosen)))
                .forEach(choices::add);
        return choices;
    }

    private static List<Choice> statusChoices(String chosen) {
        return List.of(
                new Choice("ja", "gaat door", chosen.equals("ja")),
                new Choice("nee", "gaat niet door", chosen.equals("nee")),
                new Choice("alles", "alles", chosen.equals("alles")));
    }

    private static String id(Freshness freshness) {
        return freshness.name().toLowerCase(Locale.ROOT);
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
