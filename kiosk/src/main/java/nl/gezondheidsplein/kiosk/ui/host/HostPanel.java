package nl.gezondheidsplein.kiosk.ui.host;

import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.gezondheidsplein.kiosk.ui.drawing.Pictures;
import nl.gezondheidsplein.kiosk.ui.drawing.Sign;
import nl.gezondheidsplein.kiosk.ui.look.ButtonFace;
import nl.gezondheidsplein.kiosk.ui.look.ButtonStyle;
import nl.gezondheidsplein.kiosk.ui.look.CardBox;
import nl.gezondheidsplein.kiosk.ui.look.Kit;
import nl.gezondheidsplein.kiosk.ui.look.Role;
import nl.gezondheidsplein.kiosk.ui.look.ScreenPanel;
import nl.gezondheidsplein.kiosk.ui.look.Shade;
import nl.gezondheidsplein.kiosk.ui.look.TouchButton;
import nl.gezondheidsplein.kiosk.ui.look.Words;

/** A pad in two rows, or in four on an upright screen; and boards of cards with ways under them. */
public final class HostPanel extends ScreenPanel implements HostView {
    private static final int DIGITS = 10;

    /** What stands beside each other on the pad. */
    private static final int ACROSS = 6;

    private static final int ACROSS_UPRIGHT = 3;
    private static final int NOTES = 4;
    private static final int NOTES_ON_A_NARROW_SCREEN = 2;

    private final List<TouchButton> keys = new ArrayList<>();
    private final List<TouchButton> ways = new ArrayList<>();
    private final List<CardBox> cards = new ArrayList<>();
    private Optional<TouchButton> last = Optional.empty();
    private String done = "";
    private Words heading;

    public HostPanel(Kit kit) {
        super(kit);
        heading = kit.words(Role.QUESTION, Shade.INK, "");
    }

    @Override
    public int notesOnABoard() {
        return measure().isSmall() || measure().isPortrait() ? NOTES_ON_A_NARROW_SCREEN : NOTES;
    }

    @Override
    public void showPad(Pad pad, PadActs acts) {
        // Four rows of keys leave an upright screen no room for a question of two lines.
        begin(pad.heading(), measure().isPortrait() ? Role.TITLE : Role.QUESTION);
        for (int i = 1; i < DIGITS; i++) {
            keys.add(digit(i, acts));
        }
        keys.add(key("erase", ButtonFace.of(Sign.BACK, pad.erase()), acts::erased));
        keys.add(digit(0, acts));
        done = pad.done();
        TouchButton enter = key("enter", ButtonFace.of(done), acts::entered);
        last = Optional.of(enter);
        keys.add(enter);
        showTyped(0);
        addAll(keys);
        end();
    }

    private TouchButton digit(int digit, PadActs acts) {
        return kit().button(
                        "host.key." + digit,
                        ButtonStyle.tile(Shade.CARD, Shade.LEAF).named(Role.NAME),
                        ButtonFace.of(String.valueOf(digit)),
                        () -> acts.typed(digit));
    }

    private TouchButton key(String id, ButtonFace face, Runnable act) {
        return kit().button(
                        "host.key." + id,
                        ButtonStyle.tile(Shade.TINT_LEAF, Shade.LEAF).named(Role.LABEL),
                        face,
                        act);
    }

    @Override
    public void showTyped(int digits) {
        // A place for each digit from the start: what stands there does not move.
        last.ifPresent(
                key -> key.show(ButtonFace.of(done).withLine("•".repeat(digits) + "\u00a0")));
    }

    @Override
    public void showBoard(String title, List<Note> notes, List<Way> leads, Consumer<String> acts) {
        begin(title, Role.QUESTION);
        boolean isAlone = notes.size() == 1 && !measure().isSmall() && !measure().isPortrait();
        for (Note note : notes) {
            cards.add(
                    new CardBox(kit(), Shade.CARD, Pictures.named(note.picture()))
                            .with(isAlone ? Role.TITLE : Role.LABEL, note.title())
                            .with(Role.LINE, note.line()));
        }
        for (Way way : leads) {
            ButtonStyle style = ButtonStyle.tile(Shade.TINT_LEAF, Shade.LEAF).named(Role.LABEL);
            ways.add(
                    kit().button(
                                    "host." + way.id(),
                                    measure().isPortrait() ? style : style.sideways(),
                                    ButtonFace.of(Pictures.named(way.picture()), way.words()),
                                    () -> acts.accept(way.id())));
        }
        addAll(cards);
        addAll(ways);
        end();
    }

    @Override
    public boolean isOfAPad(Component part) {
        return keys.contains(part);
    }

    private void begin(String title, Role role) {
        removeAll();
        keys.clear();
        ways.clear();
        cards.clear();
        last = Optional.empty();
        heading = kit().words(role, Shade.INK, title);
    }

    private void end() {
        add(heading);
        revalidate();
        repaint();
    }

    @Override
    protected void arrange(int width, int height) {
        int margin = measure().margin();
        int gap = measure().gap();
        int column = width - 2 * margin;
        int top = measure().isPortrait() || measure().isSmall() ? gap / 4 : margin * 2 / 3;
        int tall = heading.heightFor(column);
        place(heading, margin, top, column, tall);
        int y = top + tall + gap / 4;
        if (!keys.isEmpty()) {
            int across = measure().isPortrait() ? ACROSS_UPRIGHT : ACROSS;
            // Digits stand from left to right in every language.
            List<TouchButton> shown = kit().rightToLeft() ? turnedRound(keys, across) : keys;
            grid(shown, across, margin, y, column, height - y - gap / 2);
            return;
        }
        int bottom = height - gap;
        if (!ways.isEmpty()) {
            int row = measure().target();
            grid(ways, ways.size(), margin, bottom - row, column, row);
            bottom -= row + gap;
        }
        int across = measure().isPortrait() || cards.size() == 1 ? 1 : 2;
        grid(cards, across, margin, y, column, bottom - y);
    }

    private static List<TouchButton> turnedRound(List<TouchButton> keys, int across) {
        List<TouchButton> turned = new ArrayList<>();
        for (int row = 0; row < keys.size(); row += across) {
            turned.addAll(keys.subList(row, row + across).reversed());
        }
        return turned;
    }

    private void grid(
            List<? extends Component> parts, int across, int x, int y, int width, int height) {
        int gap = measure().gap();
        int rows = Math.max(1, (parts.size() + across - 1) / across);
        int wide = (width - gap * (across - 1)) / across;
        int tall = (height - gap * (rows - 1)) / rows;
        for (int i = 0; i < parts.size(); i++) {
            place(
                    parts.get(i),
                    x + i % across * (wide + gap),
                    y + i / across * (tall + gap),
                    wide,
                    tall);
        }
    }
}
