package nl.gezondheidsplein.kiosk.ui.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.kiosk.ui.look.ButtonFace;
import nl.gezondheidsplein.kiosk.ui.look.ButtonStyle;
import nl.gezondheidsplein.kiosk.ui.look.Kit;
import nl.gezondheidsplein.kiosk.ui.look.Picture;
import nl.gezondheidsplein.kiosk.ui.look.PictureBox;
import nl.gezondheidsplein.kiosk.ui.look.Role;
import nl.gezondheidsplein.kiosk.ui.look.ScreenPanel;
import nl.gezondheidsplein.kiosk.ui.look.Shade;
import nl.gezondheidsplein.kiosk.ui.look.TouchButton;
import nl.gezondheidsplein.kiosk.ui.look.Words;

/** A question with two to six tiles, as large as there is room for. */
public abstract class TilesPanel extends ScreenPanel {
    private static final List<ButtonStyle> STYLES =
            List.of(
                    ButtonStyle.tile(Shade.TINT_LEAF, Shade.LEAF),
                    ButtonStyle.tile(Shade.TINT_BLUE, Shade.BLUE),
                    ButtonStyle.tile(Shade.TINT_SUN, Shade.SOIL),
                    ButtonStyle.tile(Shade.TINT_PLUM, Shade.PLUM),
                    ButtonStyle.tile(Shade.TINT_TERRA, Shade.TERRA),
                    ButtonStyle.tile(Shade.TINT_BLOSSOM, Shade.BLOSSOM));

    private final List<TouchButton> tiles = new ArrayList<>();
    private Optional<PictureBox> instead = Optional.empty();
    private boolean isSideways;
    private Words question;
    private Words hint;

    protected TilesPanel(Kit kit) {
        super(kit);
        question = kit.words(Role.QUESTION, Shade.INK, "");
        hint = kit.words(Role.SENTENCE, Shade.MUTED, "");
    }

    /** Asks a question; its tiles are added with {@link #tile} before. */
    protected final void ask(String words, String second) {
        removeAll();
        question = kit().words(Role.QUESTION, Shade.INK, words).inTheMiddle();
        hint = kit().words(Role.SENTENCE, Shade.MUTED, second).inTheMiddle();
        addAll(tiles);
        addAll(List.of(question, hint));
        instead.ifPresent(this::add);
        revalidate();
        repaint();
    }

    /** Forgets the tiles of the question before. */
    protected final void clear() {
        tiles.clear();
        instead = Optional.empty();
    }

    /** Shows a picture where there is nothing to choose. */
    protected final void instead(Picture picture) {
        instead = Optional.of(kit().picture(picture).standing());
    }

    /** Puts the pictures of the tiles beside their words, where they are higher than wide. */
    protected final void sideways() {
        isSideways = true;
    }

    /** Adds a tile in the next colour. */
    protected final void tile(String id, Picture picture, Tile tile, Runnable act) {
        ButtonFace face = ButtonFace.of(picture, tile.words()).withLine(tile.line());
        tile(id, STYLES.get(tiles.size() % STYLES.size()), face, act);
    }

    /** Adds a tile of words alone in the next colour. */
    protected final void tile(String id, String words, Runnable act) {
        ButtonStyle style = STYLES.get(tiles.size() % STYLES.size());
        tiles.add(kit().button(id, style.named(Role.NAME), ButtonFace.of(words), act));
    }

    private void tile(String id, ButtonStyle style, ButtonFace face, Runnable act) {
        tiles.add(kit().button(id, shaped(style), face, act));
    }

    private ButtonStyle shaped(ButtonStyle style) {
        if (isSideways && !measure().isPortrait()) {
            return style.sideways();
        }
        return measure().isPortrait() || measure().isSmall() ? style.named(Role.LINE) : style;
    }

    private int across() {
        int count = tiles.size();
        if (measure().isPortrait()) {
            return count <= 3 ? 1 : 2;
        }
        if (measure().isSmall()) {
            return count <= 4 ? Math.max(1, count) : 3;
        }
        return count == 4 ? 2 : Math.clamp(count, 1, 3);
    }

    @Override
    protected void arrange(int width, int height) {
        int margin = measure().margin();
        int gap = measure().gap();
        int column = width - 2 * margin;
        int y = measure().isSmall() ? gap / 2 : margin * 2 / 3;
        y = under(question, margin, y, column);
        y = under(hint, margin, y, column) + gap;
        int below = y;
        instead.ifPresent(picture -> place(picture, margin, below, column, height - below));
        int across = across();
        int rows = (tiles.size() + across - 1) / across;
        int wide = (column - gap * (across - 1)) / across;
        int room = height - y - measure().foot(height - y, rows, Math.min(margin, gap * 2));
        int tall = (room - gap * (rows - 1)) / Math.max(1, rows);
        for (int i = 0; i < tiles.size(); i++) {
            boolean isAlone = i == tiles.size() - 1 && i % across == 0 && across == 2;
            place(
                    tiles.get(i),
                    margin + (i % across) * (wide + gap),
                    y + (i / across) * (tall + gap),
                    isAlone ? column : wide,
                    tall);
        }
    }

    private int under(Words words, int x, int y, int width) {
        int height = words.heightFor(width);
        place(words, x, y, width, height);
        return y + height;
    }
}
