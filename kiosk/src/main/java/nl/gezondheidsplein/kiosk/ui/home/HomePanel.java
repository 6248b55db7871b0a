package nl.gezondheidsplein.kiosk.ui.home;

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

/** Two large tiles under a welcome. */
public final class HomePanel extends ScreenPanel implements HomeView {
    private final PictureBox shelter;
    private Words heading;
    private Words anonymous;
    private TouchButton quickCheck;
    private TouchButton today;

    public HomePanel(Kit kit) {
        super(kit);
        shelter = kit.picture(Sign.SHELTER);
        heading = kit.words(Role.QUESTION, Shade.INK, "");
        anonymous = kit.words(Role.SENTENCE, Shade.LEAF, "");
        quickCheck = kit.button("home.quick", quickStyle(), ButtonFace.of(""), () -> {});
        today = kit.button("home.today", todayStyle(), ButtonFace.of(""), () -> {});
    }

    @Override
    public void showHome(Says says, Acts acts) {
        removeAll();
        heading = kit().words(Role.QUESTION, Shade.INK, says.heading()).inTheMiddle();
        anonymous = kit().words(Role.SENTENCE, Shade.LEAF, says.anonymous()).inTheMiddle();
        quickCheck =
                kit().button(
                                "home.quick",
                                turned(quickStyle()),
                                ButtonFace.of(Scenery.HOW_AM_I, says.quickCheck())
                                        .withLine(says.quickCheckLine()),
                                acts::quickCheckChosen);
        today =
                kit().button(
                                "home.today",
                                turned(todayStyle()),
                                ButtonFace.of(Scenery.TO_DO, says.today())
                                        .withLine(says.todayLine()),
                                acts::todayChosen);
        addAll(List.of(quickCheck, today, heading, anonymous, shelter));
        revalidate();
        repaint();
    }

    private ButtonStyle turned(ButtonStyle style) {
        return measure().isPortrait() ? style.sideways() : style.named(Role.TILE);
    }

    private static ButtonStyle quickStyle() {
        return ButtonStyle.tile(Shade.TINT_BLOSSOM, Shade.BLOSSOM);
    }

    private static ButtonStyle todayStyle() {
        return ButtonStyle.tile(Shade.TINT_BLUE, Shade.BLUE);
    }

    @Override
    protected void arrange(int width, int height) {
        int margin = measure().margin();
        int gap = measure().gap() * 2;
        int column = width - 2 * margin;
        int y = measure().isSmall() ? margin / 2 : margin;
        int headingHeight = heading.heightFor(column);
        place(heading, margin, y, column, headingHeight);
        y += headingHeight;
        int sign = measure().mm(7.4 * Math.max(1, measure().scale()));
        int words = column - sign - gap / 2;
        int line = Math.max(sign, anonymous.heightFor(words));
        place(shelter, margin, y + (line - sign) / 2, sign, sign);
        place(anonymous, margin + sign + gap / 2, y, words, line);
        y += line + gap / 2;
        int left = height - y - margin;
        if (measure().isPortrait()) {
            int each = (left - gap) / 2;
            place(quickCheck, margin, y, column, each);
            place(today, margin, y + each + gap, column, each);
        } else {
            int each = (column - gap) / 2;
            place(quickCheck, margin, y, each, left);
            place(today, margin + each + gap, y, each, left);
        }
    }
}
