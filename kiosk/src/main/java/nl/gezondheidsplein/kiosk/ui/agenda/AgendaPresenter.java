package nl.gezondheidsplein.kiosk.ui.agenda;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gezondheidsplein.kiosk.match.AgendaFilter;
import nl.gezondheidsplein.kiosk.match.AgendaItem;
import nl.gezondheidsplein.kiosk.match.SocialMap;
import nl.gezondheidsplein.kiosk.ui.agenda.AgendaView.Page;
import nl.gezondheidsplein.kiosk.ui.agenda.AgendaView.Row;
import nl.gezondheidsplein.kiosk.ui.agenda.AgendaView.Side;
import nl.gezondheidsplein.kiosk.ui.choices.ChoicesView;
import nl.gezondheidsplein.kiosk.ui.choices.ChoicesView.Choice;
import nl.gezondheidsplein.kiosk.ui.choices.Pages;
import nl.gezondheidsplein.kiosk.ui.choices.Turn;
import nl.gezondheidsplein.kiosk.ui.text.OfferWords;
import nl.gezondheidsplein.kiosk.ui.text.Wording;
import nl.gezondheidsplein.kiosk.visit.ForWhom;
import nl.gezondheidsplein.kiosk.visit.Screen;
import nl.gezondheidsplein.kiosk.visit.Visit;
import nl.gezondheidsplein.protocol.Domain;
import nl.gezondheidsplein.protocol.NoticeSheet;
import nl.gezondheidsplein.protocol.Offer;
import nl.gezondheidsplein.protocol.OfferFacts.Mark;
import nl.gezondheidsplein.protocol.OfferLine;
import nl.gezondheidsplein.protocol.words.Direction;

/** Shows what there is to do on the days and for the people that were chosen. */
public final class AgendaPresenter implements AgendaView.Acts, ChoicesView.Acts {
    private static final String FILTER = "filter";
    private static final String ALL = "all";
    private static final String MAP = "map";
    private static final String FREE = "free";

    private final AgendaView.Faces faces;
    private final Visit visit;
    private final Wording wording;
    private final Shown shown;
    private final SocialMap map;
    private final LocalDateTime now;

    /**
     * What the agenda shows.
     *
     * @param now on the clock of the place
     */
    public record Shown(SocialMap map, NoticeSheet notices, LocalDateTime now) {}

    /** The days that one can look at. */
    private enum Span {
        TODAY("today", 0),
        WEEK("week", 6);

        private final String id;
        private final int last;

        Span(String id, int last) {
            this.id = id;
            this.last = last;
        }
    }

    public AgendaPresenter(AgendaView.Faces faces, Visit visit, Wording wording, Shown shown) {
        this.faces = faces;
        this.visit = visit;
        this.wording = wording;
        this.shown = shown;
        this.map = shown.map();
        this.now = shown.now();
    }

    public void show() {
        boolean chooses =
                lastStep(step -> !step.equals(Pages.MORE)).filter(FILTER::equals).isPresent();
        if (chooses) {
            showFilters();
        } else {
            showRows();
        }
    }

    private void showFilters() {
        List<Choice> filters =
                Stream.concat(
                                Arrays.stream(Domain.values()).map(Domain::id),
                                Stream.concat(Stream.of(FREE), forWhom()))
                        .map(id -> new Choice(id, "filter-" + id, say("agenda.filter." + id), ""))
                        .toList();
        long turns = visit.steps().reversed().stream().takeWhile(Pages.MORE::equals).count();
        faces.filters()
                .showChoices(
                        say("agenda.filter.heading"),
                        "",
                        Pages.page(filters, turns, say("choices.more"), Pages.most(visit)),
                        this);
    }

    /** Children, and those of whom somebody said of anything this week that it is for them. */
    private Stream<String> forWhom() {
        List<AgendaItem> all = items(Span.WEEK, AgendaFilter.ALL);
        return Arrays.stream(ForWhom.values())
                .filter(
                        whom ->
                                whom == ForWhom.CHILDREN
                                        || all.stream()
                                                .map(item -> item.offer().facts())
                                                .anyMatch(whom::isSaidOf))
                .map(ForWhom::id);
    }

    private void showRows() {
        AgendaView view = faces.rows();
        Turn.Pages<List<Row>> pages = new Turn.Pages<>(sheets(view), 1, visit.page());
        view.showAgenda(
                new Page(
                        say("agenda." + span().id + ".heading"),
                        pages.shown().getFirst(),
                        sides(),
                        say("today.none"),
                        pages.turn(wording)),
                this);
    }

    /**
     * The rows of each page. What ends first is read at once, the other notices stand behind what
     * there is to do; on a narrow screen all of them do, each on a page of its own.
     */
    private List<List<Row>> sheets(AgendaView view) {
        List<Row> told = filter().equals(AgendaFilter.ALL) ? told() : List.of();
        List<Row> things = items().stream().map(item -> row(item, view.hasRoomForPlace())).toList();
        List<List<Row>> sheets = new ArrayList<>();
        if (view.tellsOnAPageOfItsOwn()) {
            addSheets(sheets, things, view.rowsPerPage());
            addSheets(sheets, told, 1);
        } else {
            int first = Math.min(1, told.size());
            List<Row> rows = new ArrayList<>(told.subList(0, first));
            rows.addAll(things);
            rows.addAll(told.subList(first, told.size()));
            addSheets(sheets, rows, view.rowsPerPage());
        }
        return sheets.isEmpty() ? List.of(List.of()) : sheets;
    }

    private static void addSheets(List<List<Row>> sheets, List<Row> rows, int size) {
        for (int at = 0; at < rows.size(); at += size) {
            sheets.add(rows.subList(at, Math.min(at + size, rows.size())));
        }
    }

    private List<Row> told() {
        OfferWords words = new OfferWords(wording);
        List<Row> told = new ArrayList<>();
        for (NoticeSheet.Notice notice : shown.notices().on(now.toLocalDate())) {
            String mark = notice.isDemo() ? say("today.example") : "";
            told.add(new Row.Told(wording.of(notice.text()), mark));
            notice.lines()
                    .forEach(
                            line ->
                                    told.add(
                                            new Row.Told(
                                                    line.kind() == OfferLine.Kind.NOTE
                                                            ? words.note(line.text())
                                                            : wording.of(line.text()),
                                                    mark)));
        }
        return told;
    }

    private List<AgendaItem> items() {
        return items(span(), filter());
    }

    private List<AgendaItem> items(Span span, AgendaFilter filter) {
        return map.agenda(now, now.toLocalDate().plusDays(span.last), filter);
    }

    private Row row(AgendaItem item, boolean withPlace) {
        Offer offer = item.offer();
        String line =
                Stream.of(
                                new OfferWords(wording).when(item.moment(), now.toLocalDate()),
                                offer.spot()
                                        .filter(_ -> withPlace)
                                        .map(spot -> Direction.isolated(spot.name()))
                                        .orElse(""),
                                offer.facts().is(Mark.DEMO) ? say("today.example") : "")
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("  ·  "));
        return new Row.Thing(offer.id(), offer.facts().category(), wording.of(offer.title()), line);
    }

    private List<Side> sides() {
        boolean isFiltered = !filter().equals(AgendaFilter.ALL);
        Span other = span() == Span.TODAY ? Span.WEEK : Span.TODAY;
        return List.of(
                new Side(other.id, "day-" + other.id, say("agenda." + other.id)),
                isFiltered
                        ? new Side(ALL, ALL, say("agenda.all"))
                        : new Side(FILTER, FILTER, say("agenda.filter")),
                new Side(MAP, MAP, say("agenda.map")));
    }

    private Span span() {
        return lastStep(id -> Arrays.stream(Span.values()).anyMatch(span -> span.id.equals(id)))
                .flatMap(id -> Arrays.stream(Span.values()).filter(s -> s.id.equals(id)).findAny())
                .orElseGet(this::firstWithSomething);
    }

    /** Who comes in the evening sees the days to come, not an empty one. */
    private Span firstWithSomething() {
        return Arrays.stream(Span.values())
                .filter(span -> !items(span, AgendaFilter.ALL).isEmpty())
                .findFirst()
                .orElse(Span.TODAY);
    }

    private AgendaFilter filter() {
        Optional<String> chosen =
                lastStep(step -> step.equals(ALL) || isFilter(step))
                        .filter(step -> !step.equals(ALL));
        return new AgendaFilter(
                chosen.flatMap(AgendaPresenter::domain),
                Optional.empty(),
                chosen.flatMap(ForWhom::of),
                chosen.filter(FREE::equals).isPresent());
    }

    private Optional<String> lastStep(Predicate<String> kind) {
        return visit.steps().reversed().stream().filter(kind).findFirst();
    }

    private static boolean isFilter(String step) {
        return step.equals(FREE) || ForWhom.of(step).isPresent() || domain(step).isPresent();
    }

    private static Optional<Domain> domain(String id) {
        return Arrays.stream(Domain.values()).filter(domain -> domain.id().equals(id)).findFirst();
    }

    private String say(String key) {
        return wording.say(key);
    }

    @Override
    public void offerChosen(String id) {
        items().stream()
                .map(AgendaItem::offer)
                .filter(offer -> offer.id().equals(id))
                .findFirst()
                .ifPresent(offer -> visit.openOffer(id, offer.facts().category()));
    }

    @Override
    public void sideChosen(String side) {
        if (side.equals(MAP)) {
            visit.open(Screen.MAP);
        } else {
            visit.step(side);
        }
    }

    @Override
    public void chosen(String filter) {
        visit.step(filter);
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
