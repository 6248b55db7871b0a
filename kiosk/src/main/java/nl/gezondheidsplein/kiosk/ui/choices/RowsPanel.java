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

    /** Width of what stands beside the rows, in hundredths; on an upright screen its height. */
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

    private ButtonStyle turnStyle() {
        ButtonStyle style = ButtonStyle.tile(Shade.TINT_LEAF, Shade.LEAF);
        return measure().isPortrait() ? style.named(Role.LABEL) : style.sideways();
    }

    @Override
    protected void arrange(int width, int height) {
        int margin = measure().margin();
        int gap = measure().gap();
        int y = measure().isSmall() ? gap / 2 : margin * 2 / 3;
        int headingHeight = heading.heightFor(width - 2 * margin);
        place(heading, margin, y, width - 2 * margin, headingHeight);
        y += headingHeight + gap / 2;
        if (beside.isEmpty()) {
            arrangeRows(margin, y, width - 2 * margin, height - y);
        } else if (measure().isPortrait()) {
            int tall = (height - y) * share() / 100;
            arrangeBeside(margin, y, width - 2 * margin, tall);
            arrangeRows(margin, y + tall + gap, width - 2 * margin, height - y - tall - gap);
        } else {
            int wide = (width - 2 * margin) * share() / 100;
            arrangeBeside(margin, y, wide, height - y - gap);
            int x = margin + wide + gap * 2;
            arrangeRows(x, y, width - x - margin, height - y);
        }
    }

    private void arrangeBeside(int x, int y, int width, int height) {
        int gap = measure().gap();
        int count = beside.size();
        int across = measure().isPortrait() ? Math.min(count, 2) : 1;
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
        boolean turns = previous.isPresent() || next.isPresent();
        int button = measure().target();
        int bottom = turns ? height - button - gap : height;
        int each = (bottom - gap * rows()) / rows();
        for (int i = 0; i < rows.size(); i++) {
            place(rows.get(i), x, top + i * (each + gap), width, each);
        }
        int third = (width - 2 * gap) / 3;
        int below = top + bottom;
        previous.ifPresent(turn -> place(turn, x, below, third, button));
        place(number, x + third + gap, below, third, turns ? button : 0);
        next.ifPresent(turn -> place(turn, x + 2 * (third + gap), below, third, button));
    }
}
