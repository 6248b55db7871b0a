package nl.gezondheidsplein.kiosk.ui.host;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import nl.gezondheidsplein.kiosk.event.EventPort;
import nl.gezondheidsplein.kiosk.host.HostDesk;
import nl.gezondheidsplein.kiosk.host.KioskCondition;
import nl.gezondheidsplein.kiosk.host.StickAnswer;
import nl.gezondheidsplein.kiosk.ui.choices.ChoicesView;
import nl.gezondheidsplein.kiosk.ui.choices.ChoicesView.Choice;
import nl.gezondheidsplein.kiosk.ui.choices.Pages;
import nl.gezondheidsplein.kiosk.ui.event.EventHostPresenter;
import nl.gezondheidsplein.kiosk.ui.event.GroupView;
import nl.gezondheidsplein.kiosk.ui.story.StoryPresenter;
import nl.gezondheidsplein.kiosk.ui.text.Wording;
import nl.gezondheidsplein.kiosk.visit.GroupRound;
import nl.gezondheidsplein.kiosk.visit.Visit;
import nl.gezondheidsplein.protocol.CheckSheet;

/** The host's choices, and what each of them opens; before that the lock. */
public final class HostPresenter implements ChoicesView.Acts {
    private static final String STATE = "state";
    private static final String CLEAN = "clean";
    private static final String EVENT = "event";
    static final String STORY = "story";
    static final String ASSIST = "assist";
    static final String ROUND = "round";
    static final String STICK = "stick";
    private static final String CARRY = "carry";
    private static final String CLOCK = "clock";
    private static final String BEGIN = "begin";
    private static final String END = "end";

    /** Long enough to wipe a screen. */
    private static final Duration CLEANING = Duration.ofSeconds(30);

    private final Faces faces;
    private final Visit visit;
    private final Wording wording;
    private final HostSession session;
    private final Ports ports;
    private Optional<HostLockPresenter> lock = Optional.empty();
    private Optional<HostView> cleaning = Optional.empty();
    private long shownSeconds;

    /** The screens this can show; each call puts a new one in the place of the one before. */
    public interface Faces {
        HostView host();

        ChoicesView choices();

        GroupView pad();

        /** The screens of a story, in the language in which it is told. */
        StoryPresenter.Faces story();

        /** The glass and the bar ignore touches for so long; the key "back" goes on. */
        void ignoreGlass(Duration span);
    }

    /**
     * What it needs besides.
     *
     * @param notes what can be read, by the id of the choice
     * @param stories what a story needs; empty where none is written down
     * @param events the check-in at events, which the host begins, mends and ends
     * @param round the group that takes its check in turn
     * @param check what it is asked; empty where there is only the quick check
     * @param time a steady time
     * @param ui runs a task on the event dispatch thread
     * @param changed shows the screen anew
     */
    public record Ports(
            HostDesk desk,
            HostNotes notes,
            EventPort events,
            Optional<StoryPresenter.Ports> stories,
            GroupRound round,
            Optional<CheckSheet> check,
            Instant time,
            Executor ui,
            Runnable changed) {}

    public HostPresenter(
            Faces faces, Visit visit, Wording wording, HostSession session, Ports ports) {
        this.faces = faces;
        this.visit = visit;
        this.wording = wording;
        this.session = session;
        this.ports = ports;
    }

    public void show() {
        if (session.step() != HostSession.Step.OPEN) {
            lock = Optional.of(lock());
            lock.get().show();
            return;
        }
        List<String> steps = visit.steps();
        String section =
                steps.stream().filter(step -> !step.equals(Pages.MORE)).findFirst().orElse("");
        switch (section) {
            case "" -> showMenu(steps.size());
            case STATE -> showState();
            case CLEAN -> showCleaning();
            case STORY -> story(steps.subList(steps.indexOf(STORY) + 1, steps.size()));
            case ROUND -> showRound();
            case STICK -> showStick();
            case EVENT -> event().show(steps.subList(steps.indexOf(EVENT) + 1, steps.size()));
            default -> showNotes(section, ports.notes().of(section), List.of());
        }
    }

    private EventHostPresenter event() {
        return new EventHostPresenter(
                new EventHostPresenter.Faces(faces::choices, faces::pad),
                wording,
                ports.events(),
                new EventHostPresenter.Ways(visit::step, visit::back, visit::stop, ports.ui()));
    }

    private void story(List<String> taken) {
        ports.stories()
                .map(
                        needs ->
                                new StoryPresenter(
                                        faces.story(),
                                        session.story(),
                                        needs,
                                        new StoryPresenter.Ways(
                                                visit::step,
                                                visit::back,
                                                visit::stop,
                                                ports.changed(),
                                                ports.ui())))
                .ifPresent(story -> story.show(wording.language(), taken));
    }

    private HostLockPresenter lock() {
        return new HostLockPresenter(
                faces.host(),
                wording,
                session,
                ports.desk(),
                new HostLockPresenter.Outcome(ports.ui(), ports.changed()));
    }

    /** A few times a second. */
    public void beat(Instant now) {
        lock.ifPresent(HostLockPresenter::beat);
        if (session.isCarrying()) {
            visit.touched();
        }
        cleaning.ifPresent(view -> countDown(view, now));
    }

    private void showMenu(int turns) {
        List<Choice> all =
                HostNotes.MENU.entrySet().stream()
                        .filter(entry -> isOffered(entry.getKey()))
                        .map(
                                entry ->
                                        new Choice(
                                                entry.getKey(),
                                                entry.getValue(),
                                                wording.say("host.menu." + entry.getKey()),
                                                ""))
                        .toList();
        faces.choices()
                .showChoices(
                        wording.say("host.heading"),
                        "",
                        Pages.page(all, turns, wording.say("choices.more")),
                        this);
    }

    private boolean isOffered(String choice) {
        return switch (choice) {
            case STORY -> ports.stories().isPresent();
            case ASSIST -> mayBegin();
            case STICK -> ports.desk().takesSticks();
            case ROUND -> ports.check().isPresent() && mayBegin();
            default -> true;
        };
    }

    private boolean mayBegin() {
        return visit.isOpen() && ports.events().running().isEmpty();
    }

    private void showRound() {
        GroupRound round = ports.round();
        if (!round.isOn()) {
            showNotes(
                    ROUND,
                    ports.notes().of(ROUND),
                    List.of(
                            new HostView.Way(
                                    BEGIN, "event-group", wording.say("host.round.begin"))));
            return;
        }
        HostView.Note note =
                new HostView.Note(
                        "event-group",
                        wording.say("host.round.on"),
                        wording.say(round.isEnough() ? "host.round.ready" : "host.round.waiting"));
        showNotes(
                ROUND,
                List.of(note),
                List.of(new HostView.Way(END, "event-done", wording.say("host.round.end"))));
    }

    private void showStick() {
        HostView.Way begin = new HostView.Way(CARRY, "tools", wording.say("host.stick.begin"));
        if (session.isCarrying()) {
            showNotes(STICK, List.of(ports.notes().stick("busy")), List.of());
        } else if (session.stick().isPresent()) {
            showNotes(
                    STICK,
                    List.of(ports.notes().stick(session.stick().get().id())),
                    session.stick().get().isWorthATry() ? List.of(begin) : List.of());
        } else {
            showNotes(STICK, ports.notes().of(STICK), List.of(begin));
        }
    }

    private void carry() {
        int visitor = session.visitor();
        session.carry();
        var _ =
                ports.desk()
                        .carry()
                        .thenAccept(answer -> ports.ui().execute(() -> carried(answer, visitor)));
        ports.changed().run();
    }

    private void carried(StickAnswer answer, int visitor) {
        if (visitor == session.visitor()) {
            session.carried(answer);
            ports.changed().run();
        }
    }

    @Override
    public void chosen(String id) {
        session.forgetCondition();
        if (id.equals(ASSIST)) {
            visit.assist();
        } else {
            visit.step(id);
        }
    }

    @Override
    public void wentOn() {
        visit.back();
    }

    @Override
    public void done() {
        visit.stop();
    }

    private void showState() {
        if (session.condition().isEmpty()) {
            int visitor = session.visitor();
            var _ =
                    ports.desk()
                            .condition()
                            .thenAccept(known -> ports.ui().execute(() -> know(known, visitor)));
        }
        List<HostView.Way> ways =
                ports.notes().asksAboutClock(session.condition())
                        ? List.of(new HostView.Way(CLOCK, "day-0", wording.say("host.clock.right")))
                        : List.of();
        showNotes(STATE, ports.notes().state(session.condition()), ways);
    }

    /** What comes after the host left is for nobody. */
    private void know(KioskCondition known, int visitor) {
        if (visitor == session.visitor()) {
            session.know(known);
            ports.changed().run();
        }
    }

    private void showNotes(String section, List<HostView.Note> notes, List<HostView.Way> ways) {
        HostView view = faces.host();
        int size = view.notesOnABoard();
        long turned =
                visit.steps().stream()
                        .dropWhile(step -> !step.equals(section))
                        .filter(Pages.MORE::equals)
                        .count();
        int from = (int) Math.min(turned * size, Math.max(0, notes.size() - 1));
        int to = Math.min(notes.size(), from + size);
        List<HostView.Way> shown = new ArrayList<>(turned == 0 ? ways : List.of());
        if (to < notes.size()) {
            shown.add(new HostView.Way(Pages.MORE, Pages.MORE, wording.say("choices.more")));
        }
        view.showBoard(
                wording.say("host.menu." + section), notes.subList(from, to), shown, this::acted);
    }

    private void acted(String way) {
        switch (way) {
            case Pages.MORE -> visit.step(Pages.MORE);
            case BEGIN -> {
                ports.check().ifPresent(asked -> ports.round().begin(asked, wording.language()));
                visit.stop();
            }
            case CARRY -> carry();
            case END -> {
                ports.round().forget();
                visit.stop();
            }
            default -> {
                ports.desk().confirmClock();
                session.forgetCondition();
                ports.changed().run();
            }
        }
    }

    private void showCleaning() {
        Instant until =
                session.cleaningUntil()
                        .orElseGet(
                                () -> {
                                    faces.ignoreGlass(CLEANING);
                                    return ports.time().plus(CLEANING);
                                });
        session.clean(Optional.of(until));
        HostView view = faces.host();
        cleaning = Optional.of(view);
        countDown(view, ports.time());
    }

    private void countDown(HostView view, Instant now) {
        Instant until = session.cleaningUntil().orElse(now);
        long seconds = Duration.between(now, until).plusMillis(999).toSeconds();
        if (seconds <= 0) {
            cleaning = Optional.empty();
            session.clean(Optional.empty());
            visit.back();
        } else if (seconds != shownSeconds) {
            shownSeconds = seconds;
            visit.touched();
            view.showBoard(
                    wording.say("host.menu.clean"),
                    List.of(
                            new HostView.Note(
                                    "clean",
                                    wording.say("host.clean.title"),
                                    wording.say("host.clean.line", Map.of("seconds", seconds)))),
                    List.of(),
                    _ -> {});
        }
    }
}
