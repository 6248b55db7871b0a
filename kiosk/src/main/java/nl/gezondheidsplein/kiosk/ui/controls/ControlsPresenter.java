package nl.gezondheidsplein.kiosk.ui.controls;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.gezondheidsplein.kiosk.ui.controls.ControlsView.Control;
import nl.gezondheidsplein.kiosk.ui.text.Wording;
import nl.gezondheidsplein.kiosk.visit.Screen;
import nl.gezondheidsplein.kiosk.visit.Visit;

/** Offers the way back, the way out and the ways to a person, on every screen. */
public final class ControlsPresenter implements ControlsView.Acts {
    private final ControlsView view;
    private final Visit visit;
    private final Wording wording;
    private final Optional<Runnable> readAloud;

    /**
     * @param readAloud reads the screen aloud; empty where the kiosk does not speak
     */
    public ControlsPresenter(
            ControlsView view, Visit visit, Wording wording, Optional<Runnable> readAloud) {
        this.view = view;
        this.visit = visit;
        this.wording = wording;
        this.readAloud = readAloud;
    }

    public void show() {
        Map<Control, String> offered = new EnumMap<>(Control.class);
        for (Control control : Control.values()) {
            if (isOffered(control)) {
                offered.put(control, wording.say(key(control)));
            }
        }
        view.showControls(offered, this);
    }

    @Override
    public void chosen(Control control) {
        switch (control) {
            case BACK -> visit.back();
            case LANGUAGE -> {
                visit.begin();
                visit.open(Screen.LANGUAGE);
            }
            case ALOUD -> readAloud.ifPresent(Runnable::run);
            case ASK -> visit.open(Screen.ASK);
            case HELP -> visit.open(Screen.HELP);
            case STOP -> visit.stop();
        }
    }

    private String key(Control control) {
        return "control." + control.id() + (visit.isLarger() ? ".short" : "");
    }

    private boolean isOffered(Control control) {
        Screen screen = visit.screen();
        return switch (control) {
            case BACK, STOP -> screen != Screen.ATTRACT;
            case LANGUAGE ->
                    screen != Screen.LANGUAGE && (screen != Screen.ATTRACT || visit.isOpen());
            case ALOUD -> readAloud.isPresent();
            case ASK -> screen != Screen.ASK;
            case HELP -> screen != Screen.HELP;
        };
    }
}
