package nl.gezondheidsplein.kiosk.ui.language;

import java.util.ArrayList;
import java.util.List;
import nl.gezondheidsplein.kiosk.ui.drawing.Sign;
import nl.gezondheidsplein.kiosk.ui.look.ButtonFace;
import nl.gezondheidsplein.kiosk.ui.look.ButtonStyle;
import nl.gezondheidsplein.kiosk.ui.look.Kit;
import nl.gezondheidsplein.kiosk.ui.look.Role;
import nl.gezondheidsplein.kiosk.ui.look.ScreenPanel;
import nl.gezondheidsplein.kiosk.ui.look.Shade;
import nl.gezondheidsplein.kiosk.ui.look.TouchButton;
import nl.gezondheidsplein.kiosk.visit.Language;

/**
 * Large buttons with the names of the languages, each with the question in its own words, and the
 * way to large letters.
 */
public final class LanguagePanel extends ScreenPanel implements LanguageView {
    private static final List<ButtonStyle> STYLES =
            List.of(
                    style(Shade.TINT_LEAF, Shade.LEAF),
                    style(Shade.TINT_BLUE, Shade.BLUE),
                    style(Shade.TINT_PLUM, Shade.PLUM),
                    style(Shade.TINT_TERRA, Shade.TERRA),
                    style(Shade.TINT_SUN, Shade.SOIL));

    private final List<TouchButton> buttons = new ArrayList<>();

    public LanguagePanel(Kit kit) {
        super(kit);
    }

    @Override
    public void showLanguages(
            List<String> questions, List<Language> languages, String letters, Acts acts) {
        removeAll();
        buttons.clear();
        for (int i = 0; i < languages.size(); i++) {
            Language language = languages.get(i);
            buttons.add(
                    kit().button(
                                    "language." + language.id(),
                                    STYLES.get(i % STYLES.size()),
                                    ButtonFace.of(language.ownName()).withLine(questions.get(i)),
                                    () -> acts.languageChosen(language))
                            .writtenIn(language.id()));
        }
        buttons.add(
                kit().button(
                                "language.letters",
                                style(Shade.CARD, Shade.LINE),
                                ButtonFace.of(Sign.LETTERS, letters),
                                acts::lettersChosen));
        addAll(buttons);
        revalidate();
        repaint();
    }

    private static ButtonStyle style(Shade fill, Shade edge) {
        return ButtonStyle.tile(fill, edge).named(Role.NAME);
    }

    @Override
    protected void arrange(int width, int height) {
        int margin = measure().margin();
        int gap = measure().gap();
        int across = measure().isPortrait() ? 2 : 3;
        int rows = (buttons.size() + across - 1) / across;
        int each = (width - 2 * margin - gap * (across - 1)) / across;
        int tall = (height - 2 * margin - gap * (rows - 1)) / rows;
        for (int i = 0; i < buttons.size(); i++) {
            int inRow = Math.min(across, buttons.size() - i / across * across);
            int indent = (width - 2 * margin - inRow * each - (inRow - 1) * gap) / 2;
            place(
                    buttons.get(i),
                    margin + indent + (i % across) * (each + gap),
                    margin + (i / across) * (tall + gap),
                    each,
                    tall);
        }
    }
}
