package nl.gezondheidsplein.kiosk.ui.plant;

import java.awt.Component;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.gezondheidsplein.kiosk.ui.drawing.Life;
import nl.gezondheidsplein.kiosk.ui.drawing.Plant;
import nl.gezondheidsplein.kiosk.ui.drawing.Scenery;
import nl.gezondheidsplein.kiosk.ui.drawing.Sign;
import nl.gezondheidsplein.kiosk.ui.look.ButtonFace;
import nl.gezondheidsplein.kiosk.ui.look.ButtonStyle;
import nl.gezondheidsplein.kiosk.ui.look.Kit;
import nl.gezondheidsplein.kiosk.ui.look.Picture;
import nl.gezondheidsplein.kiosk.ui.look.Role;
import nl.gezondheidsplein.kiosk.ui.look.Shade;
import nl.gezondheidsplein.kiosk.ui.look.TouchButton;
import nl.gezondheidsplein.kiosk.ui.plant.PlantView.Acts;
import nl.gezondheidsplein.kiosk.ui.plant.PlantView.Way;

/** The ways on from the plant, under each other or beside each other. */
final class WayButtons {
    private final Kit kit;
    private final Map<Way, TouchButton> buttons = new EnumMap<>(Way.class);

    WayButtons(Kit kit) {
        this.kit = kit;
    }

    /** Puts a part of the panel at its place; see {@code ScreenPanel.place}. */
    interface Placing {
        void place(Component part, int x, int y, int width, int height);
    }

    List<TouchButton> show(Map<Way, String> ways, Acts acts) {
        buttons.clear();
        ways.forEach((way, words) -> buttons.put(way, button(way, words, acts)));
        return List.copyOf(buttons.values());
    }

    private TouchButton button(Way way, String words, Acts acts) {
        ButtonStyle style = style(way).named(Role.LABEL);
        return kit.button(
                "plant.way." + way.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                isHalf(way) ? style : style.sideways(),
                ButtonFace.of(picture(way), words),
                () -> acts.wayChosen(way));
    }

    /** The last two share a row. */
    private static boolean isHalf(Way way) {
        return way == Way.TAKE_AWAY || way == Way.DONE;
    }

    private static ButtonStyle style(Way way) {
        return switch (way) {
            case CONNECTOR -> ButtonStyle.tile(Shade.TINT_SUN, Shade.SOIL);
            case BRING -> ButtonStyle.tile(Shade.TINT_BLOSSOM, Shade.BLOSSOM);
            case TREE, GARDEN -> ButtonStyle.tile(Shade.TINT_LEAF, Shade.LEAF);
            case MORE -> ButtonStyle.tile(Shade.TINT_SUN, Shade.SOIL);
            case TAKE_AWAY, DONE -> ButtonStyle.tile(Shade.CARD, Shade.LINE);
        };
    }

    private static Picture picture(Way way) {
        return switch (way) {
            case CONNECTOR -> Scenery.ASK_SOMEBODY;
            case BRING -> Life.GARDEN;
            case TREE -> Life.TREE;
            case GARDEN -> new Plant(1);
            case MORE -> Sign.ON;
            case TAKE_AWAY -> Sign.SLIP;
            case DONE -> Sign.DONE;
        };
    }

    void stack(Placing placing, int x, int y, int width, int height) {
        int gap = kit.measure().gap();
        List<TouchButton> whole = new ArrayList<>();
        List<TouchButton> half = new ArrayList<>();
        buttons.forEach((way, button) -> (isHalf(way) ? half : whole).add(button));
        int rows = whole.size() + 1;
        int tall = Math.min((height - gap * (rows - 1)) / rows, kit.measure().target() * 3 / 2);
        for (int i = 0; i < whole.size(); i++) {
            placing.place(whole.get(i), x, y + i * (tall + gap), width, tall);
        }
        row(half, placing, x, y + height - tall, width, tall);
    }

    void row(Placing placing, int x, int y, int width, int height) {
        row(List.copyOf(buttons.values()), placing, x, y, width, height);
    }

    private void row(
            List<TouchButton> shown, Placing placing, int x, int y, int width, int height) {
        int gap = kit.measure().gap();
        int wide = (width - gap * (shown.size() - 1)) / shown.size();
        for (int i = 0; i < shown.size(); i++) {
            placing.place(shown.get(i), x + i * (wide + gap), y, wide, height);
        }
    }
}
