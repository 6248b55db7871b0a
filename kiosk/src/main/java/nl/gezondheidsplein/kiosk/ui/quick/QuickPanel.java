package nl.gezondheidsplein.kiosk.ui.quick;

import java.util.ArrayList;
import java.util.List;
import nl.gezondheidsplein.kiosk.ui.drawing.DomainPicture;
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
import nl.gezondheidsplein.protocol.Domain;

/** One question, its answers as pictures, and the stem that grows beside them. */
public final class QuickPanel extends ScreenPanel implements QuickView {
    private final List<TouchButton> answers = new ArrayList<>();
    private final GrowingPlant plant;
    private Words question;
    private Words hint;
    private Words source;
    private TouchButton skip;

    public QuickPanel(Kit kit) {
        super(kit);
        plant = new GrowingPlant(kit);
        question = kit.words(Role.QUESTION, Shade.INK, "");
        hint = kit.words(Role.SENTENCE, Shade.MUTED, "");
        source = kit.words(Role.LABEL, Shade.MUTED, "");
        skip = kit.button("quick.skip", skipStyle(), ButtonFace.of(""), () -> {});
    }

    @Override
    public void showHealth(Question asked, List<Face> faces, String credit, Acts acts) {
        answers.clear();
        for (Face face : faces) {
            answers.add(
                    kit().button(
                                    "quick.face." + face.answer().index(),
                                    measure().isPortrait() ? faceStyle().sideways() : faceStyle(),
                                    ButtonFace.of(new Smile(face.answer()), face.words()),
                                    () -> acts.faceChosen(face.answer())));
        }
        ask(asked, credit, acts);
        plant.grow(0.05, 0.3);
    }

    @Override
    public void showChoice(Question asked, List<Choice> choices, Acts acts) {
        answers.clear();
        for (Choice choice : choices) {
            answers.add(
                    kit().button(
                                    "quick.domain." + choice.domain().id(),
                                    domainStyle(choice.domain()),
                                    ButtonFace.of(
                                                    new DomainPicture(choice.domain()),
                                                    choice.words())
                                            .withLine(choice.line()),
                                    () -> acts.domainChosen(choice.domain())));
        }
        ask(asked, "", acts);
        plant.grow(0.3, 0.7);
    }

    private void ask(Question asked, String credit, Acts acts) {
        removeAll();
        question = kit().centred(Role.QUESTION, Shade.INK, asked.words()).inTheMiddle();
        hint = kit().centred(Role.SENTENCE, Shade.MUTED, asked.hint()).inTheMiddle();
        source = kit().words(Role.LABEL, Shade.MUTED, credit).inTheMiddle();
        skip =
                kit().button(
                                "quick.skip",
                                skipStyle().sideways(),
                                ButtonFace.of(Sign.SKIP, asked.skip()),
                                acts::skipped);
        plant.getAccessibleContext().setAccessibleName(asked.progress());
        addAll(answers);
        addAll(List.of(skip, question, hint, source, plant));
        revalidate();
        repaint();
    }

    private static ButtonStyle faceStyle() {
        return new ButtonStyle(Shade.CARD, Shade.LINE, Role.LINE, Role.LINE, false);
    }

    private static ButtonStyle skipStyle() {
        return ButtonStyle.tile(Shade.PAPER, Shade.LINE);
    }

    private static ButtonStyle domainStyle(Domain domain) {
        return switch (domain) {
            case LICHAAM -> ButtonStyle.tile(Shade.TINT_TERRA, Shade.TERRA);
            case GEEST -> ButtonStyle.tile(Shade.TINT_PLUM, Shade.PLUM);
            case SOCIAAL -> ButtonStyle.tile(Shade.TINT_BLOSSOM, Shade.BLOSSOM);
            case MAATSCHAPPELIJK -> ButtonStyle.tile(Shade.TINT_BLUE, Shade.BLUE);
        };
    }

    @Override
    protected void arrange(int width, int height) {
        int margin = measure().margin();
        int gap = measure().gap();
        if (measure().isPortrait()) {
            arrangeUpright(width, height, margin, gap);
        } else {
            arrangeAcross(width, height, margin, gap);
        }
    }

    private void arrangeAcross(int width, int height, int margin, int gap) {
        int stem = measure().isSmall() ? 0 : measure().mm(24 * measure().scale());
        plant.setVisible(stem > 0);
        place(plant, margin / 2, margin, stem, height - margin - gap / 2);
        int x = stem > 0 ? margin + stem : margin;
        int column = width - x - margin;
        int y = measure().isSmall() ? gap / 2 : margin * 2 / 3;
        int questionHeight = question.heightFor(column);
        place(question, x, y, column, questionHeight);
        y += questionHeight;
        int hintHeight = hint.heightFor(column);
        place(hint, x, y, column, hintHeight);
        y += hintHeight + gap / 2;
        int skipHeight = measure().target();
        int bottom = height - skipHeight - (measure().isSmall() ? gap / 2 : gap);
        int each = (column - gap * (answers.size() - 1)) / answers.size();
        int tall = Math.min(bottom - gap - y, each * 3 / 2);
        y += (bottom - gap - y - tall) / 2;
        for (int i = 0; i < answers.size(); i++) {
            place(answers.get(i), x + i * (each + gap), y, each, tall);
        }
        int skipWidth = Math.min(column, measure().mm(52 * Math.max(1, measure().scale())));
        int skipX = x + (column - skipWidth) / 2;
        place(skip, skipX, bottom, skipWidth, skipHeight);
        int sourceX = skipX + skipWidth + gap;
        place(source, sourceX, bottom, x + column - sourceX, skipHeight);
    }

    /** Rows of two in the order of reading; a narrow screen has no room for five in a row. */
    private void arrangeUpright(int width, int height, int margin, int gap) {
        plant.setVisible(false);
        place(plant, 0, 0, 0, 0);
        int column = width - 2 * margin;
        int y = margin;
        int questionHeight = question.heightFor(column);
        place(question, margin, y, column, questionHeight);
        y += questionHeight;
        int hintHeight = hint.heightFor(column);
        place(hint, margin, y, column, hintHeight);
        y += hintHeight + gap / 2;
        List<TouchButton> all = new ArrayList<>(answers);
        all.add(skip);
        int rows = (all.size() + 1) / 2;
        int sourceHeight = source.heightFor(column);
        int each = (column - gap) / 2;
        int tall = (height - y - sourceHeight - gap / 2 - gap * (rows - 1)) / rows;
        for (int i = 0; i < all.size(); i++) {
            boolean alone = i == all.size() - 1 && i % 2 == 0;
            place(
                    all.get(i),
                    margin + (i % 2) * (each + gap),
                    y + (i / 2) * (tall + gap),
                    alone ? column : each,
                    tall);
        }
        place(source, margin, height - sourceHeight, column, sourceHeight);
    }
}
