package nl.gezondheidsplein.kiosk.ui.language;

import java.util.ArrayList;
import java.util.List;
import nl.gezondheidsplein.kiosk.ui.look.ButtonFace;
import nl.gezondheidsplein.kiosk.ui.look.ButtonStyle;
import nl.gezondheidsplein.kiosk.ui.look.Kit;
import nl.gezondheidsplein.kiosk.ui.look.Role;
import nl.gezondheidsplein.kiosk.ui.look.ScreenPanel;
import nl.gezondheidsplein.kiosk.ui.look.Shade;
import nl.gezondheidsplein.kiosk.ui.look.TouchButton;
import nl.gezondheidsplein.kiosk.ui.look.Words;
import nl.gezondheidsplein.kiosk.visit.Language;

/** Large buttons with the names of the languages. */
public final class LanguagePanel extends ScreenPanel implements LanguageView {
    private static final List<ButtonStyle> STYLES =
            List.of(
                    style(Shade.TINT_LEAF, Shade.LEAF),
                    style(Shade.TINT_BLUE, Shade.BLUE),
                    style(Shade.TINT_PLUM, Shade.PLUM));

    private final List<Words> headings = new ArrayList<>();
    private final List<TouchButton> buttons = new ArrayList<>();

    public LanguagePanel(Kit kit) {
        super(kit);
    }

    @Override
    public void showLanguages(List<String> questions, List<Language> languages, Acts acts) {
        removeAll();
        headings.clear();
        buttons.clear();
        for (int i = 0; i < questions.size(); i++) {
            headings.add(kit().centred(Role.SENTENCE, Shade.INK, questions.get(i)).inTheMiddle());
        }
        for (int i = 0; i < languages.size(); i++) {
            Language language = languages.get(i);
            buttons.add(
                    kit().button(
                                    "language." + language.id(),
                                    STYLES.get(i % STYLES.size()),
                                    ButtonFace.of(language.ownName()),
                                    () -> acts.languageChosen(language)));
        }
        addAll(buttons);
        addAll(headings);
        revalidate();
        repaint();
    }

    private static ButtonStyle style(Shade fill, Shade edge) {
        return ButtonStyle.tile(fill, edge).named(Role.NAME);
    }

    @Override
    protected void arrange(int width, int height) {
        int margin = measure().margin();
        int gap = measure().gap() * 2;
        if (measure().isPortrait()) {
            int each = (height - 2 * margin - gap * (buttons.size() - 1)) / buttons.size();
            for (int i = 0; i < buttons.size(); i++) {
                arrangeOne(i, margin, margin + i * (each + gap), width - 2 * margin, each);
            }
        } else {
            int each = (width - 2 * margin - gap * (buttons.size() - 1)) / buttons.size();
            int tall = Math.min(height - 2 * margin, each * 11 / 10);
            for (int i = 0; i < buttons.size(); i++) {
                arrangeOne(i, margin + i * (each + gap), (height - tall) / 2, each, tall);
            }
        }
    }

    private void arrangeOne(int i, int x, int y, int width, int height) {
        int heading = 0;
        for (Words words : headings) {
            heading = Math.max(heading, words.heightFor(width));
        }
        heading += measure().gap() / 2;
        place(headings.get(i), x, y, width, heading);
        place(buttons.get(i), x, y + heading, width, height - heading);
    }
}
