package nl.gezondheidsplein.kiosk.ui.event;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.gezondheidsplein.kiosk.event.CheckIn;
import nl.gezondheidsplein.kiosk.event.CheckIn.Said;
import nl.gezondheidsplein.kiosk.event.CheckIn.Stage;
import nl.gezondheidsplein.kiosk.event.HeadCount.Party;
import nl.gezondheidsplein.kiosk.event.Running;
import nl.gezondheidsplein.kiosk.ui.choices.Turn;
import nl.gezondheidsplein.kiosk.ui.event.EventView.Scene;
import nl.gezondheidsplein.kiosk.ui.event.EventView.Tile;
import nl.gezondheidsplein.kiosk.ui.text.Wording;
import nl.gezondheidsplein.kiosk.ui.text.Wordings;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.protocol.EventSheet.Event;
import nl.gezondheidsplein.protocol.EventSheet.Part;
import nl.gezondheidsplein.protocol.EventSheet.Spot;
import nl.gezondheidsplein.protocol.PictureChoice;
import nl.gezondheidsplein.protocol.SecondQuestion;
import nl.gezondheidsplein.protocol.words.Direction;

/** Shows where a party stands at an event. */
public final class EventPresenter implements EventView.Acts, GroupView.Acts, Turn.Acts {
    private static final String SKIP = "skip";
    private static final String GROUP = "group";
    private static final String PROGRAMME = "programme";
    private static final String STAMP = "stamp";

    private final EventView.Faces faces;
    private final CheckIn checkIn;
    private final Wording wording;
    private final Supplier<LocalDateTime> now;
    private Optional<EventView> desk = Optional.empty();
    private final Wordings words;
    private Optional<GroupView> group = Optional.empty();

    /**
     * @param now the time on the wall of the place
     */
    public EventPresenter(
            EventView.Faces faces,
            CheckIn checkIn,
            Language language,
            Wordings words,
            Supplier<LocalDateTime> now) {
        this.faces = faces;
        this.checkIn = checkIn;
        this.words = words;
        this.wording = words.in(language);
        this.now = now;
    }

    /**
     * Shows the present stage.
     *
     * @param isUntouched whether nobody chose a language, so that every language says how to begin
     */
    public void show(Running running, boolean isUntouched) {
        switch (checkIn.stage()) {
            case Stage.Group(String digits) -> showGroup(digits);
            case Stage.Programme(int page) -> showProgramme(running.event(), page);
            case Stage.Open(Said said) -> showDesk(open(running, said, isUntouched));
            case Stage.Asking _ ->
                    showDesk(
                            running.question()
                                    .map(question -> asking(running, question))
                                    .orElseGet(() -> open(running, Said.WELCOME, isUntouched)));
            case Stage.Storing _ ->
                    showDesk(
                            new Scene(
                                    wording.say("event.storing"),
                                    "",
                                    false,
                                    running.total(),
                                    List.of(),
                                    List.of()));
            case Stage.Failed _ ->
                    showDesk(
                            new Scene(
                                    wording.say("thanks.failed"),
                                    wording.say("event.failed"),
                                    false,
                                    running.total(),
                                    tiles(running),
                                    List.of()));
        }
    }

    private void showDesk(Scene scene) {
        group = Optional.empty();
        EventView view = desk.orElseGet(faces::desk);
        desk = Optional.of(view);
        view.showScene(scene, this);
    }

    private Scene open(Running running, Said said, boolean isUntouched) {
        return new Scene(
                switch (said) {
                    case NOTHING ->
                            running.stand()
                                    .map(stand -> stand.words().in(wording.language().id()))
                                    .orElseGet(() -> wording.say("event.heading"));
                    case WELCOME -> welcome(running);
                    case STAMPED -> wording.say("event.stamped");
                },
                switch (said) {
                    case NOTHING -> line(running, isUntouched);
                    case WELCOME -> wording.say("event.joy");
                    case STAMPED -> "";
                },
                said == Said.WELCOME,
                running.total(),
                tiles(running),
                sides(running));
    }

    private String line(Running running, boolean isUntouched) {
        if (!running.desk().isDoor()) {
            return wording.say(running.isRewardDesk() ? "event.reward.line" : "event.stand.line");
        }
        return isUntouched ? elsewhere() : running.event().name().in(wording.language().id());
    }

    private String elsewhere() {
        return String.join(
                "  ·  ",
                Stream.of(Language.values())
                        .filter(language -> language != Language.DUTCH)
                        .map(language -> words.in(language).say("event.heading"))
                        .map(Direction::isolated)
                        .toList());
    }

    private String welcome(Running running) {
        return wording.say("event.welcome", Map.of("count", running.total()));
    }

    private Scene asking(Running running, SecondQuestion question) {
        List<Tile> tiles = new ArrayList<>();
        for (String answer : question.answers()) {
            tiles.add(
                    switch (question) {
                        case DISTANCE ->
                                new Tile(answer, answer, wording.say("event.distance." + answer));
                        case HEARD_THROUGH ->
                                new Tile(answer, "heard-" + answer, wording.say("heard." + answer));
                    });
        }
        tiles.add(new Tile(SKIP, "event-skip", wording.say("quick.skip")));
        return new Scene(
                welcome(running),
                wording.say("event." + question.id()),
                true,
                running.total(),
                tiles,
                List.of());
    }

    private List<Tile> tiles(Running running) {
        return running.stand().map(stand -> List.of(stamp(running, stand))).orElseGet(this::sizes);
    }

    private Tile stamp(Running running, PictureChoice stand) {
        return new Tile(
                STAMP,
                stand.picture(),
                wording.say(running.isRewardDesk() ? "event.reward" : "event.stamp"));
    }

    private List<Tile> sizes() {
        List<Tile> sizes = new ArrayList<>();
        for (int size = 1; size <= Party.LARGEST; size++) {
            boolean isMore = size == Party.LARGEST;
            sizes.add(
                    new Tile(
                            "party." + size,
                            "party-" + size,
                            isMore ? size + "+" : Integer.toString(size),
                            isMore
                                    ? wording.say("event.more")
                                    : wording.say("event.people", Map.of("count", size))));
        }
        return sizes;
    }

    private List<Tile> sides(Running running) {
        List<Tile> sides = new ArrayList<>();
        if (!running.event().stands().isEmpty()) {
            sides.add(new Tile(PROGRAMME, "event-programme", wording.say("event.programme")));
        }
        if (running.desk().isDoor() && running.event().setup().hasGroups()) {
            sides.add(new Tile(GROUP, "event-group", wording.say("event.group")));
        }
        return sides;
    }

    private void showGroup(String digits) {
        desk = Optional.empty();
        GroupView view = group.orElseGet(faces::group);
        group = Optional.of(view);
        view.showGroup(
                new GroupView.Says(
                        wording.say("event.group.heading"),
                        wording.say("event.group.erase"),
                        wording.say("thanks.done")),
                digits,
                this);
    }

    private void showProgramme(Event event, int asked) {
        desk = Optional.empty();
        group = Optional.empty();
        ProgrammeView view = faces.programme();
        Turn.Pages<PictureChoice> pages =
                new Turn.Pages<>(event.stands(), view.standsPerPage(), asked);
        LocalDateTime moment = now.get();
        view.showProgramme(
                new ProgrammeView.Page(
                        wording.say("event.programme"),
                        pages.shown().stream().map(stand -> stand(event, stand, moment)).toList(),
                        wording.say("event.plan"),
                        event.setup().spots().stream()
                                .flatMap(spot -> spot(event, spot, pages.shown()).stream())
                                .toList(),
                        pages.turn(wording)),
                this);
    }

    private ProgrammeView.Stand stand(Event event, PictureChoice stand, LocalDateTime moment) {
        List<Part> parts =
                event.programme().stream()
                        .filter(part -> part.stand().equals(stand.id()))
                        .filter(part -> part.end().isAfter(moment))
                        .sorted(Comparator.comparing(Part::start))
                        .toList();
        Optional<Part> present =
                parts.stream().filter(part -> !part.start().isAfter(moment)).findFirst();
        Optional<Part> next =
                parts.stream().filter(part -> part.start().isAfter(moment)).findFirst();
        return new ProgrammeView.Stand(
                stand.picture(),
                stand.words().in(wording.language().id()),
                present.map(part -> said("event.now", part, part.end())).orElse(""),
                next.map(part -> said("event.next", part, part.start())).orElse(""));
    }

    private String said(String key, Part part, LocalDateTime time) {
        return wording.say(
                key,
                Map.of(
                        "title",
                        part.title().in(wording.language().id()),
                        "time",
                        time.toLocalTime().toString()));
    }

    private static Optional<ProgrammeView.Spot> spot(
            Event event, Spot spot, List<PictureChoice> listed) {
        return event.stands().stream()
                .filter(stand -> stand.id().equals(spot.stand()))
                .findFirst()
                .map(
                        stand ->
                                new ProgrammeView.Spot(
                                        stand.picture(),
                                        spot.column(),
                                        spot.row(),
                                        listed.contains(stand)));
    }

    @Override
    public void chosen(String id) {
        switch (id) {
            case SKIP -> checkIn.skip();
            case GROUP -> checkIn.openGroup();
            case PROGRAMME -> checkIn.openProgramme(0);
            case STAMP -> checkIn.stamp();
            default -> {
                if (id.startsWith("party.")) {
                    checkIn.party(Integer.parseInt(id.substring("party.".length())));
                } else {
                    checkIn.answer(id);
                }
            }
        }
    }

    @Override
    public void digitChosen(int digit) {
        checkIn.digit(digit);
    }

    @Override
    public void erased() {
        checkIn.erase();
    }

    @Override
    public void confirmed() {
        checkIn.groupIsHere();
    }

    @Override
    public void turnedOn() {
        turn(1);
    }

    @Override
    public void turnedBack() {
        turn(-1);
    }

    private void turn(int by) {
        if (checkIn.stage() instanceof Stage.Programme(int page)) {
            checkIn.openProgramme(page + by);
        }
    }
}
