package nl.gezondheidsplein.kiosk.ui;

import java.time.LocalDateTime;
import java.util.Optional;
import nl.gezondheidsplein.kiosk.event.CheckIn;
import nl.gezondheidsplein.kiosk.event.HeadCount;
import nl.gezondheidsplein.kiosk.event.Running;
import nl.gezondheidsplein.kiosk.ui.event.EventPresenter;
import nl.gezondheidsplein.kiosk.ui.event.EventView;
import nl.gezondheidsplein.kiosk.ui.event.GroupView;
import nl.gezondheidsplein.kiosk.ui.event.ProgrammeView;
import nl.gezondheidsplein.kiosk.ui.text.Wordings;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.kiosk.visit.Screen;
import nl.gezondheidsplein.kiosk.visit.Visit;
import org.jspecify.annotations.Nullable;

/**
 * While an event is on, its check-in stands where the resting screen and home stand else; language,
 * help and "ask here" stay as they are. Event dispatch thread only, but for {@link #isResting}.
 */
final class EventScreens implements CheckIn.Listener {
    private static final System.Logger LOG = System.getLogger(EventScreens.class.getName());

    private final StageView stage;
    private final KioskPorts ports;
    private final UiThread ui;
    private final Visit visit;
    private final CheckIn checkIn;
    private Optional<Running> shown = Optional.empty();
    private Optional<EventPresenter> presenter = Optional.empty();

    /** Written on the event dispatch thread, read from any. */
    private volatile boolean isResting = true;

    EventScreens(StageView stage, KioskPorts ports, UiThread ui, Visit visit) {
        this.stage = stage;
        this.ports = ports;
        this.ui = ui;
        this.visit = visit;
        this.checkIn =
                new CheckIn(
                        ports.steadyTime(),
                        () -> ports.events().running(),
                        visit::isListening,
                        this);
    }

    /** Whether an event is on. */
    boolean isOn() {
        return ports.events().running().isPresent();
    }

    /** Whether nobody is on the way through a check-in; safe from every thread. */
    boolean isResting() {
        return isResting;
    }

    /** Whether the check-in stands where this screen would. */
    boolean covers(Screen screen) {
        return isOn() && (screen == Screen.ATTRACT || screen == Screen.HOME);
    }

    /** Puts the check-in on the stage. */
    void show(Language language, Wordings words) {
        if (visit.screen() == Screen.ATTRACT) {
            // Whoever was here is gone, and so is the language.
            checkIn.reset();
        }
        presenter =
                Optional.of(
                        new EventPresenter(
                                faces(language),
                                checkIn,
                                language,
                                words,
                                () -> LocalDateTime.now(ports.placeClock())));
        refresh();
    }

    /** Another screen is on the stage. */
    void hide() {
        presenter = Optional.empty();
        shown = Optional.empty();
        checkIn.reset();
        isResting = true;
    }

    private void refresh() {
        shown = ports.events().running();
        isResting = checkIn.isResting();
        boolean isUntouched = visit.screen() == Screen.ATTRACT;
        presenter.ifPresent(
                screen -> shown.ifPresent(running -> screen.show(running, isUntouched)));
    }

    /** One step back within the check-in; false where there is none. */
    boolean back() {
        return presenter.isPresent() && checkIn.back();
    }

    /** The key at a stand; false where nothing is waiting for it. */
    boolean stamp() {
        boolean isStand =
                presenter.isPresent()
                        && checkIn.isOpen()
                        && shown.flatMap(Running::stand).isPresent();
        if (isStand) {
            checkIn.stamp();
        }
        return isStand;
    }

    /** A scanner read something; false when it is nothing of an event that is on. */
    boolean scanned(String code) {
        return presenter.isPresent() && checkIn.scanned(code);
    }

    /** Somebody touched the glass or a key. */
    void touched() {
        checkIn.touched();
    }

    /** Lets what nobody answers come to its end, and shows what others counted. */
    void beat() {
        if (presenter.isPresent()) {
            checkIn.tick();
            if (checkIn.isResting() && !shown.equals(ports.events().running())) {
                refresh();
            }
        }
    }

    @Override
    public void moved() {
        refresh();
    }

    @Override
    public void counted(long ticket, HeadCount counted) {
        ports.events()
                .count(counted)
                .whenComplete(
                        (isCounted, failure) ->
                                ui.run(() -> settle(ticket, counted, isCounted, failure)));
    }

    private void settle(
            long ticket,
            HeadCount counted,
            @Nullable Boolean isCounted,
            @Nullable Throwable failure) {
        if (failure != null) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "somebody at the event could not be counted, and was not welcomed",
                    failure);
        }
        checkIn.stored(ticket, counted, Boolean.TRUE.equals(isCounted));
    }

    @Override
    public void left() {
        visit.stop();
    }

    private EventView.Faces faces(Language language) {
        return new EventView.Faces() {
            @Override
            public EventView desk() {
                return stage.event(language);
            }

            @Override
            public GroupView group() {
                return stage.group(language);
            }

            @Override
            public ProgrammeView programme() {
                return stage.programme(language);
            }
        };
    }
}
