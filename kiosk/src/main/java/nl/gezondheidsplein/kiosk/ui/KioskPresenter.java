package nl.gezondheidsplein.kiosk.ui;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.kiosk.hardware.StatusLight.Signal;
import nl.gezondheidsplein.kiosk.speech.Phrase;
import nl.gezondheidsplein.kiosk.ui.attract.AttractPresenter;
import nl.gezondheidsplein.kiosk.ui.attract.DayPlan;
import nl.gezondheidsplein.kiosk.ui.controls.ControlsPresenter;
import nl.gezondheidsplein.kiosk.ui.host.HostPresenter;
import nl.gezondheidsplein.kiosk.ui.host.HostSession;
import nl.gezondheidsplein.kiosk.ui.round.RoundPresenter;
import nl.gezondheidsplein.kiosk.ui.round.RoundTreePresenter;
import nl.gezondheidsplein.kiosk.ui.still.StillPresenter;
import nl.gezondheidsplein.kiosk.ui.takeaway.EarlierReport;
import nl.gezondheidsplein.kiosk.ui.takeaway.Printing;
import nl.gezondheidsplein.kiosk.ui.text.Wording;
import nl.gezondheidsplein.kiosk.visit.Contribution;
import nl.gezondheidsplein.kiosk.visit.GroupRound;
import nl.gezondheidsplein.kiosk.visit.Guide;
import nl.gezondheidsplein.kiosk.visit.IdleRule;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.kiosk.visit.Pace;
import nl.gezondheidsplein.kiosk.visit.Presence;
import nl.gezondheidsplein.kiosk.visit.Screen;
import nl.gezondheidsplein.kiosk.visit.Visit;
import nl.gezondheidsplein.kiosk.visit.VisitEnd;
import nl.gezondheidsplein.kiosk.visit.VisitListener;
import nl.gezondheidsplein.protocol.words.HeardLanguage;
import org.jspecify.annotations.Nullable;

/**
 * Shows on the stage where the visit stands, hands its end to the recorder, and asks whether
 * somebody is still there. Event dispatch thread only.
 */
final class KioskPresenter implements VisitListener {
    private static final System.Logger LOG = System.getLogger(KioskPresenter.class.getName());

    private final StageView stage;
    private final KioskPorts ports;
    private final UiThread ui;
    private final Visit visit;
    private final StillPresenter still;
    private final ReadAloud aloud;
    private final HostSession hostSession = new HostSession();
    private Optional<HostPresenter> host = Optional.empty();
    private final EventScreens event;
    private final WedgeScanner scanner;
    private final EarlierReport earlier;
    private final Printing printing;
    private final GroupRound round;
    private final Beat beat;

    /** Written on the event dispatch thread, read from any. */
    private volatile boolean isRoundOn;

    private boolean isEventShown;
    private boolean isReadingOffered;

    /** Whether the keys were the last that somebody used. */
    private boolean isByKeys;

    /** Whether the kiosk asks whether somebody is still there. */
    private boolean isAsking;

    /** Whether kiosks stand here no longer; no visit that is on is broken off for it. */
    private boolean isGone;

    private Optional<AttractPresenter> attract = Optional.empty();

    /** What the visit that is on shows, or the last one showed while its end is handed over. */
    private Content ofVisit;

    /** Written on the event dispatch thread, read from any. */
    private volatile boolean isResting = true;

    KioskPresenter(StageView stage, KioskPorts ports, UiThread ui) {
        this.stage = stage;
        this.ports = ports;
        this.ui = ui;
        this.visit = new Visit(ports.steadyTime(), IdleRule.STANDARD, this::guide, this);
        this.still = new StillPresenter(stage.still(), visit, this::wording);
        this.aloud = new ReadAloud(ports.voice(), visit, this::maySound, this::inTheirTongue);
        this.event = new EventScreens(stage, ports, ui, visit);
        this.scanner = new WedgeScanner(ports.steadyTime());
        this.earlier = new EarlierReport(visit, ports.takeHome());
        this.printing = new Printing(ports.hardware().printer(), ui::run, this::slipChanged);
        this.round = new GroupRound(ports.steadyTime());
        this.beat = new Beat(ui, this::look);
        this.ofVisit = ports.newest().get();
    }

    /** Shows the resting screen and begins to watch the time. */
    void open() {
        lookWhetherGone();
        changed();
        ports.events().whenSwitched(() -> ui.run(this::look));
        ports.hardware().presence().whenChanged(() -> ui.run(this::look));
    }

    /** Stops watching the time. */
    void close() {
        beat.stop();
        ports.voice().close();
    }

    /** Whether nobody is in a visit; safe from every thread. */
    boolean isResting() {
        return isResting && event.isResting() && !isRoundOn;
    }

    /** Somebody touched the glass. */
    void touched() {
        isByKeys = false;
        acted();
    }

    /** Somebody pressed a key. */
    void pressed() {
        isByKeys = true;
        acted();
    }

    private void acted() {
        aloud.interrupt();
        visit.touched();
        event.touched();
        round.touched();
        look();
    }

    /** Somebody wants the host's screen. */
    void host() {
        visit.openHost();
    }

    /** Somebody pressed the key "back". */
    void back() {
        if (!event.back() && visit.screen() != Screen.ATTRACT) {
            visit.back();
        }
    }

    /** Somebody pressed the key "OK" while nothing is marked; false where it does nothing. */
    boolean stamp() {
        return event.stamp();
    }

    /** A scanner read something; false when nobody here knows what. */
    boolean scanned(String code) {
        // An event asks nothing about health, and a kiosk without a check has nothing to compare.
        return event.isOn()
                ? event.scanned(code)
                : content().guide().check().isPresent() && earlier.scanned(code);
    }

    /** What tells a scanner's letters from those of a hand. */
    WedgeScanner scanner() {
        return scanner;
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
        List<Phrase> said = new ArrayList<>(firstWords());
        if (!said.contains(focused)) {
            said.add(focused);
        }
        aloud.follow(said);
    }

    /** Whether the keys say a control with what stands on it: never a result nobody asked for. */
    boolean saysAllOfIt() {
        return !visit.screen().isPrivate() || aloud.wasAsked();
    }

    private void readAloud() {
        aloud.read(stage.spoken());
    }

    private Wording wording() {
        return wording(language());
    }

    /** Of the visit, or of the group in whose round nobody is at the kiosk now. */
    private Language language() {
        return visit.language().or(round::language).orElse(Language.DUTCH);
    }

    private Wording wording(Language language) {
        return content().words().in(language);
    }

    @Override
    public void changed() {
        keepContentWhileVisited();
        aloud.shows(visit.screen());
        if (isResting) {
            aloud.rest();
        }
        if (isResting && (round.isClosed() || isGone)) {
            round.forget();
        }
        isRoundOn = round.isOn();
        Language language = language();
        Wording wording = wording(language);
        stage.speak(content().words());
        attract = Optional.empty();
        host = Optional.empty();
        if (!visit.isHost()) {
            hostSession.forget();
        }
        if (isResting) {
            stage.forget();
            earlier.forget();
            printing.forget();
            ports.images().forget();
            scanner.forget();
        }
        stage.enlarge(visit.isLarger());
        stage.calm(visit.isCalm());
        stage.makeTwofold(isTwofold(language));
        isEventShown = event.covers(visit.screen());
        if (isEventShown) {
            event.show(language, content().words());
        } else {
            event.hide();
            showVisit(language, wording);
        }
        showControls(language, wording);
        Presence presence = visit.presence();
        still.show(presence);
        keepPace(presence);
        if (visit.heard().isPresent()) {
            aloud.tell(stage.spoken());
        }
    }

    /** Somebody who went on meanwhile is not disturbed. */
    private void slipChanged() {
        if (visit.screen() == Screen.TAKE_AWAY) {
            changed();
        }
    }

    private void showControls(Language language, Wording wording) {
        isReadingOffered = aloud.isOffered();
        Optional<Runnable> reading =
                isReadingOffered ? Optional.of(this::readAloud) : Optional.empty();
        new ControlsPresenter(stage.controls(language), visit, wording, reading).show();
    }

    private List<Phrase> inTheirTongue(List<Phrase> phrases) {
        return visit.heard()
                .map(
                        heard ->
                                new OnlyHeard(
                                                heard,
                                                content().clips(),
                                                wording().say("aloud.dutch-alone"))
                                        .of(phrases))
                .orElse(phrases);
    }

    private boolean maySound() {
        return content().place().map(place -> place.profile().maySound(now())).orElse(true);
    }

    /** The place becomes silent, or may be heard again, whatever is on the screen. */
    private void keepQuiet() {
        if (isReadingOffered != aloud.isOffered()) {
            aloud.interrupt();
            Wording wording = wording();
            showControls(wording.language(), wording);
        }
    }

    private void showVisit(Language language, Wording wording) {
        switch (visit.screen()) {
            case ATTRACT -> {
                if (round.isOn()) {
                    round(language, wording).show();
                    return;
                }
                attract =
                        Optional.of(
                                new AttractPresenter(
                                        stage.attract(language), visit, () -> content().words()));
                showAttract();
            }
            case HOST -> {
                host =
                        Optional.of(
                                new HostScreens(
                                                stage,
                                                ports,
                                                ui,
                                                visit,
                                                hostSession,
                                                round,
                                                content())
                                        .presenter(wording, now(), this::changed));
                host.get().show();
            }
            case ROUND -> showRound(language, wording);
            default -> {
                screens(language).show();
                if (isTwofold(language)) {
                    stage.addDutch(screens(Language.DUTCH)::show);
                }
            }
        }
    }

    private RoundPresenter round(Language language, Wording wording) {
        return new RoundPresenter(
                stage.choices(language, Screen.ROUND.id()), visit, wording, round);
    }

    private void showRound(Language language, Wording wording) {
        if (visit.steps().isEmpty() || !round.isEnough()) {
            round(language, wording).ask();
        } else {
            new RoundTreePresenter(stage.plant(language), visit, wording).show(round.tree());
        }
    }

    private VisitScreens screens(Language language) {
        return new VisitScreens(
                stage, ports, ui, visit, earlier, printing, content(), language, heard());
    }

    /** The languages to listen to, where anything can be heard. */
    private List<HeardLanguage> heard() {
        return aloud.isOffered() ? OnlyHeard.languages(content().clips()) : List.of();
    }

    /** Whether the host reads along; languages are chosen by their own names alone. */
    private boolean isTwofold(Language language) {
        return visit.isAssisted()
                && language != Language.DUTCH
                && visit.screen() != Screen.LANGUAGE
                && !event.covers(visit.screen());
    }

    /** A pack that arrives during a visit changes nothing under somebody's hands. */
    private void keepContentWhileVisited() {
        boolean rests = visit.screen() == Screen.ATTRACT;
        if (isResting && !rests) {
            ofVisit = ports.newest().get();
        }
        isResting = rests;
    }

    private Guide guide() {
        Guide guide = ofVisit.guide();
        return isGone ? guide.closed() : guide;
    }

    private void lookWhetherGone() {
        if (isResting) {
            isGone = ports.events().isStayOver();
        }
    }

    private Content content() {
        return isResting ? ports.newest().get() : ofVisit;
    }

    @Override
    public void contributed(long ticket, Contribution contribution, Pace pace) {
        int ofRound = round.number();
        ports.recorder()
                .count(contribution, pace, ofVisit)
                .whenComplete(
                        (_, failure) ->
                                ui.run(
                                        () -> {
                                            settle(ticket, failure);
                                            if (failure == null) {
                                                round.counted(ofRound, contribution, pace);
                                                showRestingRound();
                                            }
                                        }));
    }

    /** Who was stored after leaving may be the last whom the group waited for. */
    private void showRestingRound() {
        if (round.isOn() && visit.screen() == Screen.ATTRACT) {
            changed();
        }
    }

    private void settle(long ticket, @Nullable Throwable failure) {
        if (failure != null) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "a contribution could not be stored; it is not counted, and its resident was"
                            + " not thanked",
                    failure);
        }
        List<Phrase> before = firstWords();
        visit.stored(ticket, failure == null);
        // Who came here by the keys left the screen that said it is being stored to itself.
        if (isByKeys && !firstWords().equals(before)) {
            aloud.follow(firstWords());
        }
    }

    private List<Phrase> firstWords() {
        return stage.spoken().stream().limit(1).toList();
    }

    @Override
    public void ended(VisitEnd end) {
        if (event.isOn()) {
            // At an event heads are counted, and nothing of how.
            return;
        }
        ports.recorder().record(end, ofVisit).whenComplete(KioskPresenter::logLostUse);
    }

    private static void logLostUse(@Nullable Object stored, @Nullable Throwable failure) {
        if (failure != null) {
            LOG.log(System.Logger.Level.ERROR, "the use of a visit is not counted", failure);
        }
    }

    private void look() {
        Presence presence = visit.presence();
        boolean wasGone = isGone;
        lookWhetherGone();
        still.show(presence);
        keepPace(presence);
        warn(presence instanceof Presence.Asked);
        ports.hardware()
                .light()
                .show(presence instanceof Presence.Asked ? Signal.ASKING : Signal.READY);
        host.ifPresent(shown -> shown.beat(ports.steadyTime().instant()));
        event.beat();
        keepQuiet();
        boolean isRoundLeft = visit.screen() == Screen.ATTRACT && round.endIfLeft();
        if (isRoundLeft || isEventShown != event.covers(visit.screen()) || isGone != wasGone) {
            changed();
        } else if (presence instanceof Presence.Nobody) {
            showAttract();
        }
    }

    private void keepPace(Presence presence) {
        beat.keep(presence, isRoundOn || event.isOn() || visit.isHost());
    }

    /** Who listens may see neither the question nor the light. */
    private void warn(boolean asks) {
        if (asks && !isAsking && (isByKeys || !visit.isCalm())) {
            aloud.follow(stage.spoken());
        }
        isAsking = asks;
    }

    private void showAttract() {
        attract.ifPresent(
                resting ->
                        resting.show(
                                content().place(),
                                plan(),
                                new AttractPresenter.Told(
                                        content().feedback(),
                                        content().notices().on(now().toLocalDate())),
                                ports.pairing().code(),
                                ports.hardware().presence().isSomebodyNear(),
                                ports.notice().get(),
                                new AttractPresenter.WallTime(
                                        now(), ports.clockTrusted().getAsBoolean())));
    }

    private DayPlan plan() {
        return DayPlan.at(now(), content().socialMap());
    }

    private LocalDateTime now() {
        return LocalDateTime.now(ports.placeClock());
    }
}
