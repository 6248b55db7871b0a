package nl.gezondheidsplein.kiosk.ui;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.kiosk.hardware.StatusLight.Signal;
import nl.gezondheidsplein.kiosk.speech.Phrase;
import nl.gezondheidsplein.kiosk.ui.ask.AskPresenter;
import nl.gezondheidsplein.kiosk.ui.attract.AttractPresenter;
import nl.gezondheidsplein.kiosk.ui.controls.ControlsPresenter;
import nl.gezondheidsplein.kiosk.ui.help.HelpPresenter;
import nl.gezondheidsplein.kiosk.ui.home.HomePresenter;
import nl.gezondheidsplein.kiosk.ui.language.LanguagePresenter;
import nl.gezondheidsplein.kiosk.ui.quick.QuickPresenter;
import nl.gezondheidsplein.kiosk.ui.still.StillPresenter;
import nl.gezondheidsplein.kiosk.ui.text.Wording;
import nl.gezondheidsplein.kiosk.ui.thanks.ThanksPresenter;
import nl.gezondheidsplein.kiosk.ui.today.DayPlan;
import nl.gezondheidsplein.kiosk.ui.today.TodayPresenter;
import nl.gezondheidsplein.kiosk.visit.IdleRule;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.kiosk.visit.Presence;
import nl.gezondheidsplein.kiosk.visit.Screen;
import nl.gezondheidsplein.kiosk.visit.Visit;
import nl.gezondheidsplein.kiosk.visit.VisitEnd;
import nl.gezondheidsplein.kiosk.visit.VisitListener;
import org.jspecify.annotations.Nullable;

/**
 * Shows on the stage where the visit stands, hands its end to the recorder, and asks whether
 * somebody is still there. Event dispatch thread only.
 */
final class KioskPresenter implements VisitListener {
    /** Short enough that a wipe is seen within a second of the end of the countdown. */
    private static final Duration BEAT = Duration.ofMillis(250);

    private static final System.Logger LOG = System.getLogger(KioskPresenter.class.getName());

    private final StageView stage;
    private final KioskPorts ports;
    private final UiThread ui;
    private final Visit visit;
    private final StillPresenter still;
    private final ReadAloud aloud;
    private Optional<AttractPresenter> attract = Optional.empty();
    private Runnable endOfBeat = () -> {};

    /** What the visit that is on shows, or the last one showed while its end is handed over. */
    private Content ofVisit;

    private boolean isResting = true;

    KioskPresenter(StageView stage, KioskPorts ports, UiThread ui) {
        this.stage = stage;
        this.ports = ports;
        this.ui = ui;
        this.visit = new Visit(ports.steadyTime(), IdleRule.STANDARD, this);
        this.still = new StillPresenter(stage.still(), visit);
        this.aloud = new ReadAloud(ports.voice(), visit);
        this.ofVisit = ports.newest().get();
    }

    /** Shows the resting screen and begins to watch the time. */
    void open() {
        changed();
        endOfBeat = ui.every(BEAT, this::beat);
    }

    /** Stops watching the time. */
    void close() {
        endOfBeat.run();
        ports.voice().close();
    }

    /** Somebody touched the glass or a key. */
    void touched() {
        aloud.interrupt();
        visit.touched();
        beat();
    }

    /** Somebody pressed the key "back". */
    void back() {
        if (visit.screen() != Screen.ATTRACT) {
            visit.back();
        }
    }

    /** Somebody pressed the key "speech": the visit begins, if need be, and the screen is read. */
    void speech() {
        visit.begin();
        readAloud();
    }

    /** Somebody pressed the key "volume". */
    void louder() {
        Wording wording = wording();
        aloud.louder(new Phrase(wording.language().id(), wording.say("aloud.sample")));
    }

    /** The keys came to something on the same screen. */
    void walkedTo(Phrase focused) {
        aloud.follow(List.of(focused));
    }

    /**
     * The keys opened another screen: its first words are said, and where the keys are. The rest is
     * said when somebody asks, for it may be what nobody else should hear.
     */
    void arrivedAt(Phrase focused) {
        List<Phrase> said = new ArrayList<>(stage.spoken().stream().limit(1).toList());
        if (!said.contains(focused)) {
            said.add(focused);
        }
        aloud.follow(said);
    }

    private void readAloud() {
        aloud.read(stage.spoken());
    }

    private Wording wording() {
        return Wording.in(visit.language().orElse(Language.DUTCH));
    }

    @Override
    public void changed() {
        keepContentWhileVisited();
        if (isResting) {
            aloud.rest();
        }
        Language language = visit.language().orElse(Language.DUTCH);
        Wording wording = Wording.in(language);
        attract = Optional.empty();
        stage.enlarge(visit.isLarger());
        switch (visit.screen()) {
            case ATTRACT -> {
                attract = Optional.of(new AttractPresenter(stage.attract(language), visit));
                showAttract();
            }
            case LANGUAGE -> new LanguagePresenter(stage.language(language), visit, wording).show();
            case HOME -> new HomePresenter(stage.home(language), visit, wording).show(plan());
            case QUICK -> new QuickPresenter(stage.quick(language), visit, wording).show();
            case THANKS -> new ThanksPresenter(stage.thanks(language), visit, wording).show();
            case TODAY -> new TodayPresenter(stage.today(language), visit, wording, plan()).show();
            case HELP -> new HelpPresenter(stage.help(language), wording).show();
            case ASK -> new AskPresenter(stage.ask(language), wording).show(content().place());
        }
        Optional<Runnable> reading =
                aloud.isOffered() ? Optional.of(this::readAloud) : Optional.empty();
        new ControlsPresenter(stage.controls(language), visit, wording, reading).show();
        still.show(visit.presence());
    }

    /** A pack that arrives during a visit changes nothing under somebody's hands. */
    private void keepContentWhileVisited() {
        boolean rests = visit.screen() == Screen.ATTRACT;
        if (isResting && !rests) {
            ofVisit = ports.newest().get();
        }
        isResting = rests;
    }

    private Content content() {
        return isResting ? ports.newest().get() : ofVisit;
    }

    @Override
    public void ended(VisitEnd end) {
        long turn = visit.turn();
        ports.recorder()
                .record(end, ofVisit)
                .whenComplete((_, failure) -> ui.run(() -> settle(turn, failure)));
    }

    private void settle(long turn, @Nullable Throwable failure) {
        if (failure != null) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "the end of a visit could not be stored; it is not counted, and its resident"
                            + " was not thanked",
                    failure);
        }
        visit.stored(turn, failure == null);
    }

    private void beat() {
        Presence presence = visit.presence();
        still.show(presence);
        ports.hardware()
                .light()
                .show(presence instanceof Presence.Asked ? Signal.ASKING : Signal.READY);
        if (presence instanceof Presence.Nobody) {
            showAttract();
        }
    }

    private void showAttract() {
        attract.ifPresent(
                resting ->
                        resting.show(
                                content().place(),
                                plan(),
                                ports.pairing().code(),
                                ports.hardware().presence().isSomebodyNear()));
    }

    private DayPlan plan() {
        return DayPlan.at(LocalDateTime.now(ports.placeClock()), content().agenda());
    }
}
