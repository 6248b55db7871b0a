package nl.gezondheidsplein.kiosk.ui.question;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.gezondheidsplein.kiosk.ui.drawing.GrowingPlant;
import nl.gezondheidsplein.kiosk.ui.drawing.Sign;
import nl.gezondheidsplein.kiosk.ui.drawing.Smile;
import nl.gezondheidsplein.kiosk.ui.look.ButtonFace;
import nl.gezondheidsplein.kiosk.ui.look.ButtonStyle;
import nl.gezondheidsplein.kiosk.ui.look.Kit;
import nl.gezondheidsplein.kiosk.ui.look.Role;
import nl.gezondheidsplein.kiosk.ui.look.ScreenPanel;
import nl.gezondheidsplein.kiosk.ui.look.Shade;
import nl.gezondheidsplein.kiosk.ui.look.TouchButton;
import nl.gezondheidsplein.kiosk.ui.look.Words;
import nl.gezondheidsplein.kiosk.visit.Answer;

/** One question, its answers as pictures, a way to skip, and the stem that grows beside them. */
public abstract class QuestionPanel extends ScreenPanel {
    private final String id;
    private final List<TouchButton> answers = new ArrayList<>();
    private final GrowingPlant plant;
    private Words question;
    private Words hint;
    private Words source;
    private TouchButton skip;

    /**
     * @param id what the names of its parts begin with
     */
    protected QuestionPanel(Kit kit, String id) {
        super(kit);
        this.id = id;
        plant = new GrowingPlant(kit);
        question = kit.words(Role.QUESTION, Shade.INK, "");
        hint = kit.words(Role.SENTENCE, Shade.MUTED, "");
        source = kit.words(Role.SMALL, Shade.MUTED, "");
        skip = kit.button(id + ".skip", skipStyle(), ButtonFace.of(""), () -> {});
    }

    /** Asks a question with five faces, from the lowest to the highest answer. */
    protected final void askWithFaces(
            Question asked, List<Face> faces, Consumer<Answer> chosen, Runnable skipped) {
        List<TouchButton> buttons = new ArrayList<>();
        for (Face face : faces) {
            buttons.add(
                    kit().button(
                                    id + ".face." + face.answer().index(),
                                    faceStyle(),
                                    ButtonFace.of(new Smile(face.answer()), face.words()),
                                    () -> chosen.accept(face.answer())));
        }
        ask(asked, buttons, skipped);
    }

    /** Asks a question with these answers. */
    protected final void ask(Question asked, List<TouchButton> buttons, Runnable skipped) {
        removeAll();
        answers.clear();
        answers.addAll(buttons);
        question = kit().centred(Role.QUESTION, Shade.INK, asked.words()).inTheMiddle();
        hint = kit().centred(Role.SENTENCE, Shade.MUTED, asked.hint()).inTheMiddle();
        source = kit().words(Role.SMALL, Shade.MUTED, asked.credit()).inTheMiddle();
        skip =
                kit().button(
                                id + ".skip",
                                isRoomy() ? skipStyle().sideways() : faceStyle().named(Role.SMALL),
                                ButtonFace.of(Sign.SKIP, asked.skip()),
                                skipped);
        plant.getAccessibleContext().setAccessibleName(asked.progress());
        addAll(answers);
        addAll(List.of(skip, question, hint, source, plant));
        revalidate();
        repaint();
    }

    /** Lets the stem grow; see {@link GrowingPlant#grow}. */
    protected final void grow(double start, double end) {
        plant.grow(start, end);
    }

    /** Whether the way to skip has a row of its own. */
    protected final boolean isRoomy() {
        return !measure().isPortrait() && !measure().isSmall();
    }

    private static ButtonStyle faceStyle() {
        return new ButtonStyle(Shade.CARD, Shade.LINE, Role.LINE, Role.LINE, false);
    }

    private static ButtonStyle skipStyle() {
        return ButtonStyle.tile(Shade.PAPER, Shade.LINE);
    }

    @Override
    protected void arrange(int width, int height) {
        int margin = measure().margin();
        int gap = measure().gap();
        if (isRoomy()) {
            arrangeRoomy(width, height, margin, gap);
        } else {
            arrangeTight(width, height, margin, gap);
        }
    }

    private void arrangeRoomy(int width, int height, int margin, int gap) {
        int stem = measure().mm(33 * measure().scale());
        place(plant, margin / 3, margin, stem, height - margin);
        int x = margin / 3 + stem + gap;
        int column = width - x - margin;
        int y = head(x, margin * 2 / 3, column) + gap / 2;
        int skipHeight = measure().target();
        int bottom = height - skipHeight - gap;
        int each = (column - gap * (answers.size() - 1)) / answers.size();
        int tall = Math.min(bottom - gap - y, each * 3 / 2);
        y += (bottom - gap - y - tall) / 2;
        for (int i = 0; i < answers.size(); i++) {
            place(answers.get(i), x + i * (each + gap), y, each, tall);
        }
        TouchButton.alike(answers);
        int skipWidth =
                measure().mm((measure().isLarger() ? 78 : 52) * Math.max(1, measure().scale()));
        int skipX = x + (column - skipWidth) / 2;
        place(skip, skipX, bottom, skipWidth, skipHeight);
        int sourceX = skipX + skipWidth + gap;
        place(source, sourceX, bottom, x + column - sourceX, skipHeight);
    }

    /** The way to skip stands after the last answer, in rows in the order of reading. */
    private void arrangeTight(int width, int height, int margin, int gap) {
        place(plant, 0, 0, 0, 0);
        int column = width - 2 * margin;
        int y = head(margin, gap / 2, column) + gap / 2;
        List<TouchButton> all = new ArrayList<>(answers);
        all.add(skip);
        int across = all.size();
        if (measure().isPortrait()) {
            across = all.size() % 3 == 0 ? 3 : 2;
        }
        int rows = (all.size() + across - 1) / across;
        int sourceHeight = source.heightFor(column);
        int each = (column - gap * (across - 1)) / across;
        int room = height - y - Math.max(sourceHeight, gap / 2);
        int tall = (room - gap * (rows - 1)) / rows;
        for (int i = 0; i < all.size(); i++) {
            boolean alone = i == all.size() - 1 && i % across == 0;
            place(
                    all.get(i),
                    margin + (i % across) * (each + gap),
                    y + (i / across) * (tall + gap),
                    alone ? column : each,
                    tall);
        }
        TouchButton.alike(answers);
        place(source, margin, height - sourceHeight, column, sourceHeight);
    }

    private int head(int x, int top, int column) {
        int questionHeight = question.heightFor(column);
        place(question, x, top, column, questionHeight);
        int y = top + questionHeight;
        int hintHeight = hint.heightFor(column);
        place(hint, x, y, column, hintHeight);
        return y + hintHeight;
    }
}
