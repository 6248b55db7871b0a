package nl.gezondheidsplein.kiosk.ui;

import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.swing.AbstractButton;
import nl.gezondheidsplein.kiosk.hardware.KioskHardware;
import nl.gezondheidsplein.kiosk.settings.Screen;
import nl.gezondheidsplein.kiosk.ui.look.KioskLaf;
import nl.gezondheidsplein.kiosk.ui.look.Touches;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.kiosk.visit.SteppedTime;
import nl.gezondheidsplein.kiosk.visit.VisitEnd;

/** Somebody who walks through the whole kiosk without a window, on a screen of a given size. */
final class Resident {
    static final Clock MORNING =
            Clock.fixed(Instant.parse("2026-11-23T07:00:00Z"), ZoneId.of("Europe/Amsterdam"));

    final SteppedTime time = new SteppedTime();
    final ManualUiThread ui = new ManualUiThread();
    final List<VisitEnd> recorded = new ArrayList<>();
    final KioskHardware hardware = KioskHardware.simulated();
    final HeardVoice voice = new HeardVoice();
    final List<Content> seen = new ArrayList<>();
    final StagePanel stage;
    final KioskPresenter presenter;
    Content newest;
    boolean readsLarger;
    CompletableFuture<Object> storing = CompletableFuture.completedFuture("stored");

    Resident(ScreenSize size) {
        this(size, new Place());
    }

    Resident(ScreenSize size, Content content) {
        KioskLaf.wear();
        newest = content;
        Screen screen = size.settings();
        stage =
                new StagePanel(
                        new Dimension(size.width(), size.height()),
                        screen::pixelsPerMm,
                        true,
                        new Touches(time, (int) (20 * size.pxPerMm())));
        presenter =
                new KioskPresenter(
                        stage,
                        new KioskPorts(
                                (end, shown) -> {
                                    recorded.add(end);
                                    seen.add(shown);
                                    return storing;
                                },
                                () -> newest,
                                () -> Optional.of("123 456"),
                                () -> {},
                                hardware,
                                MORNING,
                                time,
                                voice),
                        ui);
        presenter.open();
    }

    /** Touches what has this name, a while after the touch before. */
    void touches(String name) {
        time.passSeconds(2);
        AbstractButton button =
                (AbstractButton)
                        Parts.named(stage, name)
                                .orElseThrow(
                                        () -> new AssertionError("no " + name + " on the screen"));
        for (var listener : button.getActionListeners()) {
            listener.actionPerformed(new ActionEvent(button, ActionEvent.ACTION_PERFORMED, name));
        }
        ui.catchUp();
        stage.doLayout();
    }

    /** Whether something with this name is on the screen. */
    boolean sees(String name) {
        return Parts.named(stage, name).isPresent();
    }

    /** Goes from the resting screen to home. */
    void goesHome(Language language) {
        touches("begin");
        if (readsLarger) {
            touches("language.letters");
        }
        touches("language." + language.id());
    }
}
