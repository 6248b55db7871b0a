package nl.gezondheidsplein.kiosk.ui.language;

import java.util.ArrayList;
import java.util.List;
import nl.gezondheidsplein.kiosk.ui.drawing.Life;
import nl.gezondheidsplein.kiosk.ui.drawing.Sign;
import nl.gezondheidsplein.kiosk.ui.look.ButtonFace;
import nl.gezondheidsplein.kiosk.ui.look.ButtonStyle;
import nl.gezondheidsplein.kiosk.ui.look.Kit;
import nl.gezondheidsplein.kiosk.ui.look.Picture;
import nl.gezondheidsplein.kiosk.ui.look.Role;
import nl.gezondheidsplein.kiosk.ui.look.ScreenPanel;
import nl.gezondheidsplein.kiosk.ui.look.Shade;
import nl.gezondheidsplein.kiosk.ui.look.TouchButton;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.protocol.words.HeardLanguage;

/**
 * Large buttons with the names of the languages, each with the question in its own words; those
 * that are only heard; and the ways to large letters and to a calm visit.
 */
public final class LanguagePanel extends ScreenPanel implements LanguageView {
    private static final List<ButtonStyle> STYLES =
            List.of(
                    style(Shade.TINT_LEAF, Shade.LEAF),
                    style(Shade.TINT_BLUE, Shade.BLUE),
                    style(Shade.TINT_PLUM, Shade.PLUM),
                    style(Shade.TINT_TERRA, Shade.TERRA),
                    style(Shade.TINT_SUN, Shade.SOIL));

    /** So many buttons keep their size on an upright screen, two in a row. */
    private static final int MOST_UPRIGHT = 8;

    private final List<TouchButton> buttons = new ArrayList<>();

    public LanguagePanel(Kit kit) {
        super(kit);
    }

    @Override
    public void showLanguages(Offered offered, Acts acts) {
        removeAll();
        buttons.clear();
        for (int i = 0; i < offered.languages().size(); i++) {
            Language language = offered.languages().get(i);
            buttons.add(
                    kit().button(
                                    "language." + language.id(),
                                    STYLES.get(i % STYLES.size()),
                                    ButtonFace.of(language.ownName())
                                            .withLine(offered.headings().get(i)),
                                    () -> acts.languageChosen(language))
                            .writtenIn(language.id()));
        }
        for (HeardLanguage language : offered.heard()) {
            buttons.add(
                    kit().button(
                                    "language." + language.id(),
                                    style(Shade.CARD, Shade.LEAF),
                                    ButtonFace.of(Sign.ALOUD, language.ownName())
                                            .withLine(offered.listening()),
                                    () -> acts.heardChosen(language)));
        }
        buttons.add(way("language.letters", Sign.LETTERS, offered.letters(), acts::lettersChosen));
        buttons.add(way("language.calm", Life.CALM, offered.calm(), acts::calmChosen));
        addAll(buttons);
        revalidate();
        repaint();
    }

    private TouchButton way(String id, Picture picture, String words, Runnable act) {
        return kit().button(id, style(Shade.CARD, Shade.LINE), ButtonFace.of(picture, words), act);
    }

    private static ButtonStyle style(Shade fill, Shade edge) {
        return ButtonStyle.tile(fill, edge).named(Role.NAME);
    }

    @Override
    protected void arrange(int width, int height) {
        int margin = measure().margin();
        int gap = measure().gap();
        int across = measure().isPortrait() ? 2 : 3;
        // One too many for four rows on an upright screen: three share the last.
        boolean isOver = measure().isPortrait() && buttons.size() == MOST_UPRIGHT + 1;
        int rows = isOver ? MOST_UPRIGHT / across : Math.ceilDiv(buttons.size(), across);
        int each = (width - 2 * margin - gap * (across - 1)) / across;
        // On a low screen the edge gives way before a button becomes too small.
        int needed = rows * measure().target() + gap * (rows - 1);
        int edge = Math.clamp((height - needed) / 2, 0, margin);
        int tall = (height - 2 * edge - gap * (rows - 1)) / rows;
        for (int row = 0; row < rows; row++) {
            boolean isLast = row == rows - 1;
            List<TouchButton> beside =
                    buttons.subList(row * across, isLast ? buttons.size() : (row + 1) * across);
            int wide =
                    Math.min(
                            each, (width - 2 * margin - gap * (beside.size() - 1)) / beside.size());
            int x = (width - beside.size() * wide - (beside.size() - 1) * gap) / 2;
            for (TouchButton button : beside) {
                place(button, x, edge + row * (tall + gap), wide, tall);
                x += wide + gap;
            }
        }
    }
}
