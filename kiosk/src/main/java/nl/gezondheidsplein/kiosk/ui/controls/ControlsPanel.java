package nl.gezondheidsplein.kiosk.ui.controls;

import java.awt.Graphics;
import java.util.EnumMap;
import java.util.Map;
import nl.gezondheidsplein.kiosk.ui.drawing.Sign;
import nl.gezondheidsplein.kiosk.ui.look.ButtonFace;
import nl.gezondheidsplein.kiosk.ui.look.ButtonStyle;
import nl.gezondheidsplein.kiosk.ui.look.Kit;
import nl.gezondheidsplein.kiosk.ui.look.Measure;
import nl.gezondheidsplein.kiosk.ui.look.ScreenPanel;
import nl.gezondheidsplein.kiosk.ui.look.Shade;
import nl.gezondheidsplein.kiosk.ui.look.TouchButton;

/**
 * The bar at the lower edge: one row, or two on an upright screen. Where large letters have no room
 * for all of its words, large signs alone say them; the words remain for the ear.
 */
public final class ControlsPanel extends ScreenPanel implements ControlsView {
    private final Map<Control, TouchButton> buttons = new EnumMap<>(Control.class);
    private final Map<Control, String> names = new EnumMap<>(Control.class);

    public ControlsPanel(Kit kit) {
        super(kit);
        setBackground(Shade.CARD.color());
    }

    /** The height it takes on a screen, in pixels. */
    public static int heightOn(Measure measure) {
        int rows = measure.isPortrait() ? 2 : 1;
        return rows * (measure.target() + measure.gap()) + measure.gap() / 2;
    }

    @Override
    public void showControls(Map<Control, String> offered, Acts acts) {
        removeAll();
        buttons.clear();
        names.clear();
        names.putAll(offered);
        offered.forEach(
                (control, words) -> {
                    TouchButton button =
                            kit().button(
                                            "control." + control.id(),
                                            style(control),
                                            face(control, words),
                                            () -> acts.chosen(control));
                    buttons.put(control, button);
                    add(button);
                });
        revalidate();
        repaint();
    }

    @Override
    protected void paintComponent(Graphics g) {
        super.paintComponent(g);
        g.setColor(Shade.LINE.color());
        g.fillRect(0, 0, getWidth(), Math.max(1, Math.round(measure().edge() * .6f)));
    }

    private static Sign sign(Control control) {
        return switch (control) {
            case BACK -> Sign.BACK;
            case LANGUAGE -> Sign.LANGUAGE;
            case ALOUD -> Sign.ALOUD;
            case ASK -> Sign.ASK;
            case HELP -> Sign.HELP;
            case STOP -> Sign.STOP;
        };
    }

    private static ButtonStyle style(Control control) {
        return switch (control) {
            case BACK, LANGUAGE, ALOUD, STOP -> ButtonStyle.control(Shade.CARD, Shade.LINE);
            case ASK -> ButtonStyle.control(Shade.TINT_SUN, Shade.SOIL);
            case HELP -> ButtonStyle.control(Shade.TINT_BLOSSOM, Shade.BLOSSOM);
        };
    }

    @Override
    protected void arrange(int width, int height) {
        buttons.forEach(
                (control, button) -> button.show(face(control, names.getOrDefault(control, ""))));
        rows(width, height);
        if (measure().isLarger() && !buttons.values().stream().allMatch(TouchButton::isWhole)) {
            buttons.forEach(
                    (control, button) -> {
                        button.show(face(control, ""));
                        button.saying(names.getOrDefault(control, ""));
                    });
        }
    }

    private static ButtonFace face(Control control, String words) {
        return ButtonFace.of(sign(control), words);
    }

    private void rows(int width, int height) {
        int gap = measure().gap();
        int margin = measure().margin();
        int y = gap * 3 / 4;
        if (measure().isPortrait()) {
            int tall = (height - y - gap - gap * 3 / 4) / 2;
            row(margin, y, width - 2 * margin, tall, Control.BACK, Control.LANGUAGE, Control.STOP);
            row(
                    margin,
                    y + tall + gap,
                    width - 2 * margin,
                    tall,
                    Control.ALOUD,
                    Control.ASK,
                    Control.HELP);
        } else {
            row(margin, y, width - 2 * margin, height - y - gap * 3 / 4, Control.values());
        }
    }

    private void row(int x, int y, int width, int height, Control... controls) {
        int gap = measure().gap();
        int each = (width - gap * (controls.length - 1)) / controls.length;
        for (int i = 0; i < controls.length; i++) {
            TouchButton button = buttons.get(controls[i]);
            if (button != null) {
                place(button, x + i * (each + gap), y, each, height);
            }
        }
    }
}
