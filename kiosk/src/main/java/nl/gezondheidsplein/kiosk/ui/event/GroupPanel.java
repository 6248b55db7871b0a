package nl.gezondheidsplein.kiosk.ui.event;

import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.gezondheidsplein.kiosk.ui.drawing.Sign;
import nl.gezondheidsplein.kiosk.ui.look.ButtonFace;
import nl.gezondheidsplein.kiosk.ui.look.ButtonStyle;
import nl.gezondheidsplein.kiosk.ui.look.Kit;
import nl.gezondheidsplein.kiosk.ui.look.Role;
import nl.gezondheidsplein.kiosk.ui.look.ScreenPanel;
import nl.gezondheidsplein.kiosk.ui.look.Shade;
import nl.gezondheidsplein.kiosk.ui.look.TouchButton;
import nl.gezondheidsplein.kiosk.ui.look.Words;

/** Twelve large tiles: ten digits, one back, done; the number stands above them. */
public final class GroupPanel extends ScreenPanel implements GroupView {
    private static final int TILES = 12;

    private final List<TouchButton> tiles = new ArrayList<>();
    private Words heading;
    private Words number;

    public GroupPanel(Kit kit) {
        super(kit);
        heading = kit.words(Role.QUESTION, Shade.INK, "");
        number = kit.centred(Role.NUMBER, Shade.LEAF, "");
    }

    @Override
    public void showGroup(Says says, String digits, Acts acts) {
        // The tiles stay: a finger may be on one while the number changes.
        if (tiles.isEmpty()) {
            IntStream.rangeClosed(1, 9).forEach(digit -> tiles.add(digit(digit, acts)));
            tiles.add(
                    kit().button(
                                    "group.erase",
                                    named(ButtonStyle.tile(Shade.CARD, Shade.LINE)),
                                    ButtonFace.of(Sign.BACK, says.erase()),
                                    acts::erased));
            tiles.add(digit(0, acts));
            tiles.add(
                    kit().button(
                                    "group.done",
                                    named(ButtonStyle.tile(Shade.TINT_LEAF, Shade.LEAF)),
                                    ButtonFace.of(Sign.DONE, says.done()),
                                    acts::confirmed));
            addAll(tiles);
        }
        remove(heading);
        remove(number);
        Role role = measure().isPortrait() ? Role.TITLE : Role.QUESTION;
        heading = kit().words(role, Shade.INK, says.heading()).inTheMiddle();
        number = kit().centred(Role.NUMBER, Shade.LEAF, digits).inTheMiddle();
        addAll(List.of(heading, number));
        revalidate();
        repaint();
    }

    @Override
    public boolean isOfAPad(Component part) {
        return tiles.contains(part);
    }

    private static ButtonStyle named(ButtonStyle style) {
        return style.named(Role.LABEL);
    }

    private TouchButton digit(int digit, Acts acts) {
        return kit().button(
                        "group." + digit,
                        ButtonStyle.tile(Shade.TINT_BLUE, Shade.BLUE).named(Role.NAME),
                        ButtonFace.of(Integer.toString(digit)),
                        () -> acts.digitChosen(digit));
    }

    @Override
    protected void arrange(int width, int height) {
        int margin = measure().margin();
        int gap = measure().gap();
        int column = width - 2 * margin;
        int across = measure().isPortrait() ? 3 : 6;
        int rows = TILES / across;
        int most = measure().isPortrait() ? 20 : 34;
        int tall =
                Math.max(
                        measure().target(),
                        Math.min(
                                measure().mm(most * measure().scale()),
                                (height / 2 - gap * rows) / rows));
        int top = height - rows * (tall + gap);
        int wide = (column - gap * (across - 1)) / across;
        for (int i = 0; i < TILES; i++) {
            // Numbers stand from left to right in every language.
            int at = kit().rightToLeft() ? across - 1 - i % across : i % across;
            place(
                    tiles.get(i),
                    margin + at * (wide + gap),
                    top + i / across * (tall + gap),
                    wide,
                    tall);
        }
        int above = gap / 2;
        int room = top - gap - above;
        int share = column * 2 / 3;
        place(heading, margin, above, share, room);
        place(number, margin + share, above, column - share, room);
    }
}
