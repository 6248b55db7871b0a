package nl.gezondheidsplein.kiosk.ui.help;

import java.util.ArrayList;
import java.util.List;
import nl.gezondheidsplein.kiosk.ui.drawing.Sign;
import nl.gezondheidsplein.kiosk.ui.look.CardBox;
import nl.gezondheidsplein.kiosk.ui.look.Kit;
import nl.gezondheidsplein.kiosk.ui.look.Role;
import nl.gezondheidsplein.kiosk.ui.look.ScreenPanel;
import nl.gezondheidsplein.kiosk.ui.look.Shade;
import nl.gezondheidsplein.kiosk.ui.look.Words;

/** Four calm cards: whom to call, and when. */
public final class HelpPanel extends ScreenPanel implements HelpView {
    private final List<CardBox> cards = new ArrayList<>();
    private Words heading;
    private Words sentence;
    private Words noPhone;

    public HelpPanel(Kit kit) {
        super(kit);
        heading = kit.words(Role.QUESTION, Shade.INK, "");
        sentence = kit.words(Role.SENTENCE, Shade.MUTED, "");
        noPhone = kit.words(Role.LABEL, Shade.INK, "");
    }

    @Override
    public void showHelp(String title, String words, List<Way> ways, String without) {
        removeAll();
        cards.clear();
        heading =
                kit().words(measure().isSmall() ? Role.TITLE : Role.QUESTION, Shade.INK, title)
                        .inTheMiddle();
        Role role = isTight() && !measure().isLarger() ? Role.SMALL : Role.SENTENCE;
        sentence = kit().words(role, Shade.MUTED, words).inTheMiddle();
        noPhone =
                kit().words(
                                isTight() ? Role.SMALL : Role.LABEL,
                                Shade.INK,
                                hasRoomForMore() ? without : "")
                        .inTheMiddle();
        for (Way way : ways) {
            cards.add(
                    new CardBox(kit(), ground(way.kind()), sign(way.kind()))
                            .with(isTight() ? Role.TITLE : Role.NUMBER, way.call())
                            .with(isTight() ? Role.LINE : Role.SENTENCE, way.when()));
        }
        addAll(List.of(heading, sentence));
        addAll(cards);
        add(noPhone);
        revalidate();
        repaint();
    }

    /** Elsewhere the cards come first; "ask here" stands at the bottom of every screen. */
    private boolean hasRoomForMore() {
        return !measure().isPortrait() && !(measure().isSmall() && measure().isLarger());
    }

    private boolean isTight() {
        return measure().isSmall() || measure().isPortrait();
    }

    private static Sign sign(Kind kind) {
        return switch (kind) {
            case EMERGENCY -> Sign.ALARM;
            case SUICIDE -> Sign.TALK;
            case DOCTOR -> Sign.DOCTOR;
            case SAFE -> Sign.SAFE_HOME;
        };
    }

    private static Shade ground(Kind kind) {
        return switch (kind) {
            case EMERGENCY -> Shade.TINT_BLOSSOM;
            case SUICIDE -> Shade.TINT_PLUM;
            case DOCTOR -> Shade.TINT_BLUE;
            case SAFE -> Shade.TINT_LEAF;
        };
    }

    @Override
    protected void arrange(int width, int height) {
        int margin = measure().margin();
        int gap = measure().gap();
        int column = width - 2 * margin;
        int y = isTight() ? gap / 3 : margin * 2 / 3;
        int headingHeight = heading.heightFor(column);
        place(heading, margin, y, column, headingHeight);
        y += headingHeight;
        int sentenceHeight = sentence.heightFor(column);
        place(sentence, margin, y, column, sentenceHeight);
        // Cards are not touched, so they may stand closer than controls.
        int between = isTight() ? gap / 3 : gap;
        y += sentenceHeight + between;
        int columns = measure().isPortrait() ? 1 : 2;
        int rows = (cards.size() + columns - 1) / columns;
        int wide = (column - between * (columns - 1)) / columns;
        int noPhoneHeight = noPhone.heightFor(column);
        int bottom = height - (isTight() ? 0 : between / 2) - noPhoneHeight;
        place(noPhone, margin, bottom, column, noPhoneHeight);
        int tall = (bottom - y - between / 2 - between * (rows - 1)) / rows;
        for (int i = 0; i < cards.size(); i++) {
            place(
                    cards.get(i),
                    margin + (i % columns) * (wide + between),
                    y + (i / columns) * (tall + between),
                    wide,
                    tall);
        }
    }
}
