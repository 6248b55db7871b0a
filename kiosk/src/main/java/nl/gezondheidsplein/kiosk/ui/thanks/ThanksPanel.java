package nl.gezondheidsplein.kiosk.ui.thanks;

import java.util.List;
import nl.gezondheidsplein.kiosk.ui.drawing.GrowingPlant;
import nl.gezondheidsplein.kiosk.ui.drawing.Scenery;
import nl.gezondheidsplein.kiosk.ui.drawing.Sign;
import nl.gezondheidsplein.kiosk.ui.look.ButtonFace;
import nl.gezondheidsplein.kiosk.ui.look.ButtonStyle;
import nl.gezondheidsplein.kiosk.ui.look.Kit;
import nl.gezondheidsplein.kiosk.ui.look.Role;
import nl.gezondheidsplein.kiosk.ui.look.ScreenPanel;
import nl.gezondheidsplein.kiosk.ui.look.Shade;
import nl.gezondheidsplein.kiosk.ui.look.TouchButton;
import nl.gezondheidsplein.kiosk.ui.look.Words;

/** The plant in blossom, and thanks. */
public final class ThanksPanel extends ScreenPanel implements ThanksView {
    private final GrowingPlant plant;
    private Words heading;
    private Words sentence;
    private Words second;
    private TouchButton today;
    private TouchButton done;

    public ThanksPanel(Kit kit) {
        super(kit);
        plant = new GrowingPlant(kit);
        heading = kit.words(Role.MOTTO, Shade.LEAF, "");
        sentence = kit.words(Role.SENTENCE, Shade.INK, "");
        second = kit.words(Role.SENTENCE, Shade.MUTED, "");
        today = kit.button("thanks.today", todayStyle(), ButtonFace.of(""), () -> {});
        done = kit.button("thanks.done", doneStyle(), ButtonFace.of(""), () -> {});
    }

    @Override
    public void showStoring(String storing) {
        removeAll();
        heading = kit().words(Role.MOTTO, Shade.LEAF, "");
        sentence = kit().words(Role.SENTENCE, Shade.INK, storing);
        second = kit().words(Role.SENTENCE, Shade.MUTED, "");
        plant.grow(0.7, 0.75);
        addAll(List.of(sentence, plant));
        revalidate();
        repaint();
    }

    @Override
    public void showThanks(Says says, Acts acts) {
        plant.grow(0.75, 1);
        say(says, acts);
    }

    @Override
    public void showNotStored(Says says, Acts acts) {
        plant.grow(0.7, 0.7);
        say(says, acts);
    }

    private void say(Says says, Acts acts) {
        removeAll();
        heading = kit().words(Role.MOTTO, Shade.LEAF, says.heading());
        sentence = kit().words(Role.SENTENCE, Shade.INK, says.sentence());
        second = kit().words(Role.SENTENCE, Shade.MUTED, isRoomy() ? says.second() : "");
        today =
                kit().button(
                                "thanks.today",
                                todayStyle(),
                                isRoomy()
                                        ? ButtonFace.of(Scenery.TO_DO, says.today())
                                        : ButtonFace.of(says.today()),
                                acts::todayChosen);
        done =
                kit().button(
                                "thanks.done",
                                doneStyle(),
                                isRoomy()
                                        ? ButtonFace.of(Sign.DONE, says.done())
                                        : ButtonFace.of(says.done()),
                                acts::done);
        addAll(List.of(done, today, heading, sentence, second, plant));
        revalidate();
        repaint();
    }

    private boolean isRoomy() {
        return !measure().isPortrait() && !measure().isSmall();
    }

    private static ButtonStyle todayStyle() {
        return ButtonStyle.tile(Shade.TINT_BLUE, Shade.BLUE).sideways();
    }

    private static ButtonStyle doneStyle() {
        return ButtonStyle.tile(Shade.TINT_LEAF, Shade.LEAF).sideways();
    }

    @Override
    protected void arrange(int width, int height) {
        int margin = measure().margin();
        int gap = measure().gap();
        boolean upright = measure().isPortrait();
        int button = isRoomy() ? measure().target() * 5 / 4 : measure().target();
        int stem = upright ? width - 2 * margin : (width - 3 * margin) * 36 / 100;
        int x = upright ? margin : 2 * margin + stem;
        int column = width - x - margin;
        int words =
                heading.heightFor(column)
                        + gap
                        + sentence.heightFor(column)
                        + second.heightFor(column);
        int y;
        if (upright) {
            int room = height - 2 * margin - words - button - 2 * gap;
            place(plant, margin, margin, stem, room);
            y = margin + room + gap;
        } else {
            place(plant, margin, gap, stem, height - gap);
            y = Math.max(gap, (height - words - button - 3 * gap) / 2);
        }
        y = under(heading, x, y, column) + gap;
        y = under(sentence, x, y, column);
        y = under(second, x, y, column) + 3 * gap;
        y = Math.min(y, height - button - gap);
        int each = (column - gap) * 2 / 5;
        place(today, x, y, column - each - gap, button);
        place(done, x + column - each, y, each, button);
    }

    private int under(Words words, int x, int y, int width) {
        int height = words.heightFor(width);
        place(words, x, y, width, height);
        return y + height;
    }
}
