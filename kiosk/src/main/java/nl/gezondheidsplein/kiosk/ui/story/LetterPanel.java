package nl.gezondheidsplein.kiosk.ui.story;

import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import nl.gezondheidsplein.kiosk.ui.drawing.Sign;
import nl.gezondheidsplein.kiosk.ui.look.ButtonFace;
import nl.gezondheidsplein.kiosk.ui.look.ButtonStyle;
import nl.gezondheidsplein.kiosk.ui.look.Kit;
import nl.gezondheidsplein.kiosk.ui.look.Measure;
import nl.gezondheidsplein.kiosk.ui.look.Role;
import nl.gezondheidsplein.kiosk.ui.look.ScreenPanel;
import nl.gezondheidsplein.kiosk.ui.look.Shade;
import nl.gezondheidsplein.kiosk.ui.look.TouchButton;
import nl.gezondheidsplein.kiosk.ui.look.Words;

/** The end of the text, letters in rows under it, and what one does with them at the bottom. */
public final class LetterPanel extends ScreenPanel implements LetterView {
    /** As many letters of 20 mm as stand beside each other, and rows of them. */
    private static final int ACROSS = 9;

    private static final int ROWS = 3;

    /** How much of the end of the text is shown, in characters. */
    private static final int SHOWN = 90;

    private final List<TouchButton> letters = new ArrayList<>();
    private final List<TouchButton> acts = new ArrayList<>();
    private Words text;
    private Words left;

    public LetterPanel(Kit kit) {
        super(kit);
        text = kit.words(Role.SENTENCE, Shade.INK, "");
        left = kit.words(Role.LINE, Shade.INK, "");
    }

    /** Whether a screen has room for an alphabet; a narrow one would turn it page by page. */
    public static boolean fits(Measure measure) {
        return !measure.isSmall() && !measure.isPortrait();
    }

    @Override
    public int lettersOnABoard() {
        return ACROSS * ROWS;
    }

    @Override
    public void showLetters(Says says, List<String> shown, Acts calls) {
        removeAll();
        letters.clear();
        acts.clear();
        for (int i = 0; i < shown.size(); i++) {
            String letter = shown.get(i);
            letters.add(
                    kit().button(
                                    "story.letter." + i,
                                    ButtonStyle.tile(Shade.CARD, Shade.LEAF).named(Role.NAME),
                                    ButtonFace.of(letter),
                                    () -> calls.typed(letter)));
        }
        acts.add(act("others", ButtonFace.of(says.others()), calls::turned));
        acts.add(act("space", ButtonFace.of(says.space()), () -> calls.typed(" ")));
        acts.add(act("erase", ButtonFace.of(Sign.BACK, says.erase()), calls::erased));
        acts.add(act("done", ButtonFace.of(Sign.DONE, says.done()), calls::entered));
        addAll(letters);
        addAll(acts);
        showText("", "");
    }

    private TouchButton act(String id, ButtonFace face, Runnable act) {
        return kit().button(
                        "story." + id,
                        ButtonStyle.tile(Shade.TINT_LEAF, Shade.LEAF).named(Role.LABEL).sideways(),
                        face,
                        act);
    }

    @Override
    public void showText(String written, String stillLeft) {
        remove(text);
        remove(left);
        text = kit().words(Role.SENTENCE, Shade.INK, end(written) + "|");
        left = kit().words(Role.LINE, Shade.INK, stillLeft);
        addAll(List.of(text, left));
        revalidate();
        repaint();
    }

    /** From the beginning of a word on. */
    private static String end(String written) {
        if (written.length() <= SHOWN) {
            return written;
        }
        int word = written.indexOf(' ', written.length() - SHOWN);
        return "… " + written.substring(word < 0 ? written.length() - SHOWN : word + 1);
    }

    @Override
    protected void arrange(int width, int height) {
        int margin = measure().margin();
        int gap = measure().gap();
        int column = width - 2 * margin;
        int row = measure().target() + gap;
        int actsTop = height - row;
        int lettersTop = actsTop - ROWS * row;
        place(acts, acts.size(), margin, actsTop, column);
        place(letters, ACROSS, margin, lettersTop, column);
        int room = lettersTop - gap - gap / 2;
        int share = column / 4;
        place(text, margin, gap / 2, column - share - gap, room);
        place(left, margin + column - share, gap / 2, share, room);
    }

    private void place(List<? extends Component> parts, int across, int x, int top, int column) {
        int gap = measure().gap();
        int target = measure().target();
        int wide = (column - gap * (across - 1)) / across;
        for (int i = 0; i < parts.size(); i++) {
            place(
                    parts.get(i),
                    x + i % across * (wide + gap),
                    top + i / across * (target + gap),
                    wide,
                    target);
        }
    }
}
