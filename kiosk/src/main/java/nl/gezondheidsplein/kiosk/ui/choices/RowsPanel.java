package nl.gezondheidsplein.kiosk.ui.choices;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import nl.gezondheidsplein.kiosk.ui.drawing.Sign;
import nl.gezondheidsplein.kiosk.ui.look.ButtonFace;
import nl.gezondheidsplein.kiosk.ui.look.ButtonStyle;
import nl.gezondheidsplein.kiosk.ui.look.Kit;
import nl.gezondheidsplein.kiosk.ui.look.Role;
import nl.gezondheidsplein.kiosk.ui.look.ScreenPanel;
import nl.gezondheidsplein.kiosk.ui.look.Shade;
import nl.gezondheidsplein.kiosk.ui.look.TouchButton;
import nl.gezondheidsplein.kiosk.ui.look.Words;

/** Rows under each other, a page at a time, with room at the side; nothing scrolls. */
public abstract class RowsPanel extends ScreenPanel {
    private final String id;
    private final List<JComponent> rows = new ArrayList<>();
    private final List<JComponent> beside = new ArrayList<>();
    private Words heading;
    private Words number;
    private Optional<TouchButton> previous = Optional.empty();
    private Optional<TouchButton> next = Optional.empty();

    /**
     * @param id what the names of its parts begin with
     */
    protected RowsPanel(Kit kit, String id) {
        super(kit);
        this.id = id;
        heading = kit.words(Role.QUESTION, Shade.INK, "");
        number = kit.centred(Role.TITLE, Shade.MUTED, "");
    }

    /** How many rows stand on a page. */
    protected abstract int rows();

    /** Width of what stands beside the rows, in hundredths; on an upright screen it is a row. */
    protected abstract int share();

    /** Shows a page. */
    protected final void showRows(
            String title,
            List<? extends JComponent> page,
            List<? extends JComponent> side,
            Turn turn,
            Turn.Acts turned) {
        removeAll();
        rows.clear();
        rows.addAll(page);
        beside.clear();
        beside.addAll(side);
        heading = kit().words(Role.QUESTION, Shade.INK, title).inTheMiddle();
        number = kit().centred(Role.TITLE, Shade.MUTED, turn.number()).inTheMiddle();
        previous = turn("previous", Sign.BACK, turn.previous(), turned::turnedBack);
        next = turn("next", Sign.ON, turn.next(), turned::turnedOn);
        addAll(rows);
        next.ifPresent(this::add);
        previous.ifPresent(this::add);
        addAll(beside);
        addAll(List.of(heading, number));
        revalidate();
        repaint();
    }

    private Optional<TouchButton> turn(String name, Sign sign, String words, Runnable act) {
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        kit().button(
                                        id + "." + name,
                                        turnStyle(),
                                        ButtonFace.of(sign, words),
                                        act));
    }

    /** The look of a row that is touched. */
    protected final ButtonStyle rowStyle() {
        ButtonStyle style = ButtonStyle.tile(Shade.CARD, Shade.LINE).sideways();
        return measure().isPortrait() ? style.named(Role.LINE) : style;
    }

    private static ButtonStyle turnStyle() {
        return ButtonStyle.tile(Shade.TINT_LEAF, Shade.LEAF).named(Role.LABEL);
    }

    @Override
    protected void arrange(int width, int height) {
        int margin = measure().margin();
        int gap = measure().gap();
        int column = width - 2 * margin;
        int y = measure().isSmall() ? gap / 2 : margin * 2 / 3;
        if (beside.isEmpty()) {
            int top = y + head(margin, y, column) + gap;
            arrangeRows(margin, top, column, height - top);
        } else if (measure().isPortrait()) {
            int top = y + head(margin, y, column) + gap;
            int tall = measure().target();
            arrangeBeside(margin, top, column, tall);
            arrangeRows(margin, top + tall + gap, column, height - top - tall - gap);
        } else {
            int wide = column * share() / 100;
            arrangeBeside(margin, y, wide, height - y - gap);
            int x = margin + wide + gap * 2;
            int top = y + head(x, y, width - x - margin) + gap;
            arrangeRows(x, top, width - x - margin, height - top);
        }
    }

    /** The heading, with the ways to other pages at its end; returns its height. */
    private int head(int x, int y, int width) {
        if (previous.isEmpty() && next.isEmpty()) {
            int tall = heading.heightFor(width);
            place(heading, x, y, width, tall);
            return tall;
        }
        int gap = measure().gap();
        int button = measure().target();
        boolean upright = measure().isPortrait();
        int turns = upright ? width : width * 64 / 100;
        int words = upright ? width : width - turns - gap;
        int above = heading.heightFor(words);
        int tall = upright ? above + gap + button : Math.max(button, above);
        place(heading, x, y, words, upright ? above : tall);
        int third = (turns - 2 * gap) / 3;
        int left = x + width - turns;
        int top = y + tall - button;
        previous.ifPresent(turn -> place(turn, left, top, third, button));
        place(number, left + third + gap, top, third, button);
        next.ifPresent(turn -> place(turn, left + 2 * (third + gap), top, third, button));
        return tall;
    }

    private void arrangeBeside(int x, int y, int width, int height) {
        int gap = measure().gap();
        int count = beside.size();
        int across = measure().isPortrait() ? count : 1;
        int down = (count + across - 1) / across;
        int wide = (width - gap * (across - 1)) / across;
        int tall = (height - gap * (down - 1)) / down;
        for (int i = 0; i < count; i++) {
            place(
                    beside.get(i),
                    x + i % across * (wide + gap),
                    y + i / across * (tall + gap),
                    wide,
                    tall);
        }
    }

    private void arrangeRows(int x, int top, int width, int height) {
        int gap = measure().gap();
        int foot = measure().foot(height, rows(), gap);
        int each = (height - foot - gap * (rows() - 1)) / rows();
        for (int i = 0; i < rows.size(); i++) {
            place(rows.get(i), x, top + i * (each + gap), width, each);
        }
    }
}
