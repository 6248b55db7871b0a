package nl.gezondheidsplein.kiosk.ui.ask;

import java.util.List;
import nl.gezondheidsplein.kiosk.ui.drawing.Scenery;
import nl.gezondheidsplein.kiosk.ui.drawing.Sign;
import nl.gezondheidsplein.kiosk.ui.look.ButtonFace;
import nl.gezondheidsplein.kiosk.ui.look.ButtonStyle;
import nl.gezondheidsplein.kiosk.ui.look.Kit;
import nl.gezondheidsplein.kiosk.ui.look.PictureBox;
import nl.gezondheidsplein.kiosk.ui.look.Role;
import nl.gezondheidsplein.kiosk.ui.look.ScreenPanel;
import nl.gezondheidsplein.kiosk.ui.look.Shade;
import nl.gezondheidsplein.kiosk.ui.look.TouchButton;
import nl.gezondheidsplein.kiosk.ui.look.Words;

/** A picture of two who talk, and whom to talk to. */
public final class AskPanel extends ScreenPanel implements AskView {
    private final PictureBox talk;
    private Words heading;
    private Words person;
    private Words free;
    private Words place;
    private TouchButton host;

    public AskPanel(Kit kit) {
        super(kit);
        talk = kit.picture(Scenery.ASK_SOMEBODY);
        heading = kit.words(Role.QUESTION, Shade.INK, "");
        person = kit.words(Role.TITLE, Shade.INK, "");
        free = kit.words(Role.SENTENCE, Shade.INK, "");
        place = kit.words(Role.SENTENCE, Shade.MUTED, "");
        host = host("", () -> {});
    }

    private TouchButton host(String words, Runnable act) {
        return kit().button(
                        "ask.host",
                        ButtonStyle.tile(Shade.CARD, Shade.LINE).named(Role.LABEL).sideways(),
                        ButtonFace.of(Sign.KEY, words),
                        act);
    }

    @Override
    public void showAsk(Says says, Runnable hostChosen) {
        removeAll();
        heading = kit().words(Role.QUESTION, Shade.INK, says.heading());
        person = kit().words(Role.TITLE, Shade.LEAF, says.person());
        free = kit().words(Role.SENTENCE, Shade.INK, says.free());
        place = kit().words(Role.SENTENCE, Shade.MUTED, says.place());
        host = host(says.host(), hostChosen);
        addAll(List.of(heading, person, free, place, host, talk));
        revalidate();
        repaint();
    }

    @Override
    protected void arrange(int width, int height) {
        int margin = measure().margin();
        int gap = measure().gap();
        boolean upright = measure().isPortrait();
        int side = upright ? width - 2 * margin : (width - 3 * margin) * 45 / 100;
        int column = upright ? side : width - 3 * margin - side;
        int x = upright ? margin : 2 * margin + side;
        int total =
                heading.heightFor(column)
                        + person.heightFor(column)
                        + free.heightFor(column)
                        + place.heightFor(column)
                        + 6 * gap
                        + measure().target();
        int y;
        if (upright) {
            int tall = Math.min(height - 2 * margin - total, side);
            place(talk, margin, margin, side, tall);
            y = margin + tall + gap;
        } else {
            place(talk, margin, margin, side, height - 2 * margin);
            y = Math.max(margin, (height - total) / 2);
        }
        y = under(heading, x, y, column) + 2 * gap;
        y = under(person, x, y, column) + gap;
        y = under(free, x, y, column) + gap;
        y = under(place, x, y, column) + gap;
        place(host, x, y, column, measure().target());
    }

    private int under(Words words, int x, int y, int width) {
        int height = words.heightFor(width);
        place(words, x, y, width, height);
        return y + height;
    }
}
