package nl.gezondheidsplein.kiosk.ui.around;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.gezondheidsplein.kiosk.match.AgendaFilter;
import nl.gezondheidsplein.kiosk.match.MapItem;
import nl.gezondheidsplein.kiosk.match.Ring;
import nl.gezondheidsplein.kiosk.match.SocialMap;
import nl.gezondheidsplein.kiosk.match.Walk;
import nl.gezondheidsplein.kiosk.ui.around.AroundView.Page;
import nl.gezondheidsplein.kiosk.ui.around.AroundView.Row;
import nl.gezondheidsplein.kiosk.ui.choices.ChoicesView;
import nl.gezondheidsplein.kiosk.ui.choices.ChoicesView.Choice;
import nl.gezondheidsplein.kiosk.ui.choices.Pages;
import nl.gezondheidsplein.kiosk.ui.choices.Turn;
import nl.gezondheidsplein.kiosk.ui.text.OfferWords;
import nl.gezondheidsplein.kiosk.ui.text.Wording;
import nl.gezondheidsplein.kiosk.visit.Visit;
import nl.gezondheidsplein.protocol.JoinSheet;
import nl.gezondheidsplein.protocol.MapSheet;
import nl.gezondheidsplein.protocol.Offer;
import nl.gezondheidsplein.protocol.words.Direction;

/** First what kind of thing, then what there is of it around here, the nearest first. */
public final class AroundPresenter implements AroundView.Acts, ChoicesView.Acts {
    private static final String ALL = "all";
    private static final List<Ring> RINGS =
            List.of(Ring.FIVE_MINUTES, Ring.TEN_MINUTES, Ring.QUARTER);

    private final AroundView.Faces faces;
    private final Visit visit;
    private final Wording wording;
    private final Shown shown;

    /**
     * What there is to show.
     *
     * @param themes names and pictures of the categories
     * @param ground what lies around the kiosk
     */
    public record Shown(
            SocialMap map, JoinSheet themes, Optional<MapSheet> ground, LocalDateTime now) {}

    public AroundPresenter(AroundView.Faces faces, Visit visit, Wording wording, Shown shown) {
        this.faces = faces;
        this.visit = visit;
        this.wording = wording;
        this.shown = shown;
    }

    public void show() {
        category().ifPresentOrElse(_ -> showAround(), this::showCategories);
    }

    private Optional<String> category() {
        return visit.steps().stream().filter(step -> !step.equals(Pages.MORE)).findFirst();
    }

    private void showCategories() {
        Map<String, Integer> counts = new TreeMap<>();
        items(AgendaFilter.ALL)
                .forEach(
                        item ->
                                item.offer()
                                        .facts()
                                        .themes()
                                        .forEach(theme -> counts.merge(theme, 1, Integer::sum)));
        Stream<Choice> themes =
                shown.themes().themes().stream()
                        .filter(theme -> counts.containsKey(theme.words().id()))
                        .map(
                                theme ->
                                        new Choice(
                                                theme.words().id(),
                                                theme.words().picture(),
                                                wording.of(theme.words().words()),
                                                ""));
        List<Choice> all =
                Stream.concat(
                                Stream.of(
                                        new Choice(
                                                ALL, "map", say("map.all"), say("map.all.line"))),
                                themes)
                        .toList();
        long turns = visit.steps().stream().filter(Pages.MORE::equals).count();
        faces.categories()
                .showChoices(
                        say("map.heading"),
                        "",
                        Pages.page(all, turns, say("choices.more"), Pages.most(visit)),
                        this);
    }

    private void showAround() {
        AroundView view = faces.around();
        Turn.Pages<MapItem> pages =
                new Turn.Pages<>(items(filter()), view.rowsPerPage(), visit.page());
        List<Row> rows =
                Stream.iterate(0, i -> i < pages.shown().size(), i -> i + 1)
                        .map(i -> row(pages.shown().get(i), view.hasRoomForMap() ? i + 1 : 0))
                        .toList();
        boolean hasMap = rows.stream().anyMatch(row -> row.number() > 0);
        view.showAround(
                new Page(
                        say("map.around"),
                        hasMap ? RINGS.stream().map(this::ring).toList() : List.of(),
                        shown.ground(),
                        rows,
                        say("map.words"),
                        pages.turn(wording)),
                this);
    }

    private AgendaFilter filter() {
        return new AgendaFilter(
                Optional.empty(),
                category().filter(theme -> !theme.equals(ALL)),
                Optional.empty(),
                false);
    }

    private List<MapItem> items(AgendaFilter filter) {
        return shown.map().around(shown.now(), filter);
    }

    private AroundView.Ring ring(Ring ring) {
        return new AroundView.Ring(
                Walk.reach(ring.minutes()),
                wording.say("map.ring", Map.of("minutes", ring.minutes())));
    }

    private Row row(MapItem item, int number) {
        Offer offer = item.offer();
        Optional<Walk> walk = item.walk();
        String where = offer.spot().map(spot -> Direction.isolated(spot.name())).orElse("");
        return new Row(
                offer.id(),
                offer.facts().category(),
                wording.of(offer.title()),
                walk.map(way -> new OfferWords(wording).way(way)).orElse(where),
                walk.isPresent() ? number : 0,
                walk.map(Walk::east).orElse(0),
                walk.map(Walk::north).orElse(0));
    }

    private String say(String key) {
        return wording.say(key);
    }

    @Override
    public void chosen(String id) {
        visit.step(id);
    }

    @Override
    public void offerChosen(String id) {
        items(filter()).stream()
                .map(MapItem::offer)
                .filter(offer -> offer.id().equals(id))
                .findFirst()
                .ifPresent(offer -> visit.openOffer(id, offer.facts().category()));
    }

    @Override
    public void turnedOn() {
        visit.turn(1);
    }

    @Override
    public void turnedBack() {
        visit.turn(-1);
    }

    @Override
    public void wentOn() {
        visit.back();
    }

    @Override
    public void done() {
        visit.stop();
    }
}
