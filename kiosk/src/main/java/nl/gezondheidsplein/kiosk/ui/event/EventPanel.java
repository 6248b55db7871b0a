package nl.gezondheidsplein.kiosk.ui.event;

import java.util.ArrayList;
import java.util.List;
import nl.gezondheidsplein.kiosk.ui.drawing.Pictures;
import nl.gezondheidsplein.kiosk.ui.look.ButtonFace;
import nl.gezondheidsplein.kiosk.ui.look.ButtonStyle;
import nl.gezondheidsplein.kiosk.ui.look.Kit;
import nl.gezondheidsplein.kiosk.ui.look.Role;
import nl.gezondheidsplein.kiosk.ui.look.ScreenPanel;
import nl.gezondheidsplein.kiosk.ui.look.Shade;
import nl.gezondheidsplein.kiosk.ui.look.TouchButton;
import nl.gezondheidsplein.kiosk.ui.look.Words;

/** What is said above, the garden under it, and the tiles along the lower edge. */
public final class EventPanel extends ScreenPanel implements EventView {
    private static final List<ButtonStyle> STYLES =
            List.of(
                    ButtonStyle.tile(Shade.TINT_LEAF, Shade.LEAF),
                    ButtonStyle.tile(Shade.TINT_BLUE, Shade.BLUE),
                    ButtonStyle.tile(Shade.TINT_SUN, Shade.SOIL),
                    ButtonStyle.tile(Shade.TINT_PLUM, Shade.PLUM),
                    ButtonStyle.tile(Shade.TINT_TERRA, Shade.TERRA),
                    ButtonStyle.tile(Shade.TINT_BLOSSOM, Shade.BLOSSOM));

    /** Longer words need a wider tile. */
    private static final int SHORT = 2;

    /** The part of its room that is kept for words, in hundredths. */
    private static final int HEAD = 44;

    /** A garden lower than this is no garden any more. */
    private static final double LEAST_GARDEN_MM = 7;

    private final GardenBox garden;
    private final List<TouchButton> tiles = new ArrayList<>();
    private final List<TouchButton> sides = new ArrayList<>();
    private boolean isOfNumbers;
    private Words heading;
    private Words line;

    /**
     * @param image what was painted of the garden before this screen
     */
    public EventPanel(Kit kit, GardenImage image) {
        super(kit);
        garden = new GardenBox(image);
        heading = kit.words(Role.QUESTION, Shade.LEAF, "");
        line = kit.words(Role.SENTENCE, Shade.INK, "");
    }

    @Override
    public void showScene(Scene scene, Acts acts) {
        removeAll();
        tiles.clear();
        sides.clear();
        isOfNumbers = scene.tiles().stream().allMatch(tile -> tile.words().length() <= SHORT);
        for (Tile tile : scene.tiles()) {
            ButtonStyle style = STYLES.get(tiles.size() % STYLES.size());
            tiles.add(button(tile, shaped(style), acts));
        }
        for (Tile side : scene.isWelcome() && isTight() ? List.<Tile>of() : scene.sides()) {
            ButtonStyle style = ButtonStyle.tile(Shade.CARD, Shade.LINE).named(Role.LABEL);
            sides.add(button(side, measure().isPortrait() ? style.sideways() : style, acts));
        }
        heading = kit().words(Role.QUESTION, Shade.LEAF, scene.heading()).inTheMiddle();
        line = kit().words(Role.SENTENCE, Shade.INK, scene.line()).inTheMiddle();
        garden.grow(scene.total());
        addAll(tiles);
        addAll(sides);
        addAll(List.of(heading, line, garden));
        revalidate();
        repaint();
    }

    private ButtonStyle shaped(ButtonStyle style) {
        if (isOfNumbers) {
            return style.named(Role.NAME);
        }
        // Six answers beside each other leave a word little room.
        ButtonStyle named = isTight() || tiles.size() > 2 ? style.named(Role.LINE) : style;
        return isWide() ? named.sideways() : named;
    }

    private boolean isTight() {
        return measure().isPortrait() || measure().isSmall();
    }

    private TouchButton button(Tile tile, ButtonStyle style, Acts acts) {
        ButtonFace face = ButtonFace.of(Pictures.named(tile.picture()), tile.words());
        return kit().button("event." + tile.id(), style, face, () -> acts.chosen(tile.id()))
                .saying(tile.spoken());
    }

    /** Words beside their pictures, where there are few tiles or two rows of them. */
    private boolean isWide() {
        return !isOfNumbers && !measure().isPortrait() && measure().isSmall();
    }

    private int across() {
        int count = Math.max(1, tiles.size());
        boolean inTwoRows = measure().isPortrait() || (isWide() && count > 3);
        return inTwoRows ? Math.min(3, count) : count;
    }

    private int tall() {
        if (measure().isPortrait()) {
            return measure().target();
        }
        if (measure().isSmall()) {
            return isWide() ? measure().target() : measure().mm(25);
        }
        return measure().mm(38 * measure().scale());
    }

    @Override
    protected void arrange(int width, int height) {
        int margin = measure().margin();
        int gap = measure().gap();
        int column = width - 2 * margin;
        int across = across();
        int rows = (tiles.size() + across - 1) / across;
        int tall = tall();
        int top = height - gap - Math.max(1, rows) * (tall + gap) + gap;
        int wide = (column - gap * (across - 1)) / across;
        for (int i = 0; i < tiles.size(); i++) {
            place(
                    tiles.get(i),
                    margin + i % across * (wide + gap),
                    top + i / across * (tall + gap),
                    wide,
                    tall);
        }
        int bottom = top - gap;
        int above = measure().isSmall() ? gap / 2 : gap;
        int words = column;
        if (!sides.isEmpty() && measure().isPortrait()) {
            bottom -= measure().target() + gap;
            arrangeSides(margin, bottom + gap, column, measure().target(), sides.size());
        } else if (!sides.isEmpty()) {
            boolean isLow = measure().isSmall();
            int side = isLow ? measure().target() : column / 6;
            int columns = isLow ? sides.size() : 1;
            int beside = columns * (side + gap) - gap;
            words = column - beside - gap;
            arrangeSides(margin + words + gap, above, beside, bottom - above, columns);
        }
        arrangeWords(margin, above, words, bottom - above);
    }

    private void arrangeSides(int x, int y, int width, int height, int across) {
        int gap = measure().gap();
        int down = (sides.size() + across - 1) / across;
        int wide = (width - gap * (across - 1)) / across;
        int tall = (height - gap * (down - 1)) / down;
        for (int i = 0; i < sides.size(); i++) {
            place(
                    sides.get(i),
                    x + i % across * (wide + gap),
                    y + i / across * (tall + gap),
                    wide,
                    tall);
        }
    }

    /** The garden keeps its size whatever is said above it, so that it need not be painted anew. */
    private void arrangeWords(int x, int y, int width, int height) {
        int question = heading.heightFor(width);
        int asked = line.heightFor(width);
        // On the smallest screens the question comes before how others ask it.
        boolean hasLine = question + asked <= height;
        int needed = question + (hasLine ? asked : 0);
        int head = Math.clamp(Math.max(needed, height * HEAD / 100), 0, height);
        int spare = (head - needed) / 2;
        place(heading, x, y, width, hasLine ? question + spare : head);
        line.setVisible(hasLine);
        place(line, x, y + question + spare, width, asked + spare);
        int rest = height - head;
        garden.setVisible(rest >= measure().mm(LEAST_GARDEN_MM));
        place(garden, x, y + head, width, rest);
    }
}
