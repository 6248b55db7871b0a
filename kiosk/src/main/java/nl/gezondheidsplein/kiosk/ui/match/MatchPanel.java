package nl.gezondheidsplein.kiosk.ui.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.gezondheidsplein.kiosk.ui.drawing.Joining;
import nl.gezondheidsplein.kiosk.ui.drawing.Life;
import nl.gezondheidsplein.kiosk.ui.drawing.Pictures;
import nl.gezondheidsplein.kiosk.ui.drawing.Scenery;
import nl.gezondheidsplein.kiosk.ui.drawing.Sign;
import nl.gezondheidsplein.kiosk.ui.look.ButtonFace;
import nl.gezondheidsplein.kiosk.ui.look.ButtonStyle;
import nl.gezondheidsplein.kiosk.ui.look.Kit;
import nl.gezondheidsplein.kiosk.ui.look.Picture;
import nl.gezondheidsplein.kiosk.ui.look.PictureBox;
import nl.gezondheidsplein.kiosk.ui.look.Role;
import nl.gezondheidsplein.kiosk.ui.look.ScreenPanel;
import nl.gezondheidsplein.kiosk.ui.look.Shade;
import nl.gezondheidsplein.kiosk.ui.look.TouchButton;
import nl.gezondheidsplein.kiosk.ui.look.Words;

/** The first step large, the others beside it, the ways on under them. */
public final class MatchPanel extends ScreenPanel implements MatchView {
    private final List<TouchButton> cards = new ArrayList<>();
    private final List<TouchButton> leads = new ArrayList<>();
    private final List<Words> sentences = new ArrayList<>();
    private Optional<PictureBox> picture = Optional.empty();
    private Words heading;

    public MatchPanel(Kit kit) {
        super(kit);
        heading = kit.words(Role.QUESTION, Shade.INK, "");
    }

    @Override
    public boolean hasRoomForAll() {
        return !measure().isPortrait();
    }

    @Override
    public void showMatch(String title, List<Card> offers, Map<Lead, String> ways, Acts acts) {
        begin(title);
        for (int i = 0; i < offers.size(); i++) {
            Card card = offers.get(i);
            cards.add(
                    kit().button(
                                    "match." + (i + 1),
                                    style(card.isFirst()),
                                    face(card).withLine(card.reasons()),
                                    () -> acts.offerChosen(card.id())));
        }
        addAll(cards);
        end(ways, acts);
    }

    @Override
    public void showNothing(Nothing says, Map<Lead, String> ways, Acts acts) {
        begin(says.heading());
        PictureBox talk = kit().picture(Scenery.ASK_SOMEBODY);
        picture = Optional.of(talk);
        for (String sentence : List.of(says.counted(), says.ask())) {
            sentences.add(kit().words(Role.SENTENCE, Shade.INK, sentence));
        }
        addAll(sentences);
        add(talk);
        end(ways, acts);
    }

    private void begin(String title) {
        removeAll();
        cards.clear();
        leads.clear();
        sentences.clear();
        picture = Optional.empty();
        heading = kit().words(Role.QUESTION, Shade.INK, title);
        // Before all others: on pages the first words are the heading of each.
        add(heading);
    }

    private void end(Map<Lead, String> ways, Acts acts) {
        ways.forEach((lead, words) -> leads.add(lead(lead, words, acts)));
        addAll(leads);
        revalidate();
        repaint();
    }

    /** On an upright screen large letters need the room of the picture for the reasons. */
    private ButtonFace face(Card card) {
        return measure().isLarger() && measure().isPortrait()
                ? ButtonFace.of(card.title())
                : ButtonFace.of(Pictures.named(card.picture()), card.title());
    }

    private ButtonStyle style(boolean isFirst) {
        if (isFirst) {
            ButtonStyle large = ButtonStyle.tile(Shade.TINT_LEAF, Shade.LEAF);
            return hasRoomForAll() ? large.named(Role.TILE) : large;
        }
        ButtonStyle other = ButtonStyle.tile(Shade.CARD, Shade.LEAF);
        return hasRoomForAll() ? other.named(Role.LABEL).sideways() : other;
    }

    private TouchButton lead(Lead lead, String words, Acts acts) {
        ButtonStyle style =
                switch (lead) {
                    case TAKE_AWAY -> ButtonStyle.tile(Shade.TINT_SUN, Shade.SOIL);
                    case OTHERS, FOR_WHOM -> ButtonStyle.tile(Shade.CARD, Shade.LEAF);
                    case AGENDA, MAP -> ButtonStyle.tile(Shade.TINT_BLUE, Shade.BLUE);
                    case JOIN -> ButtonStyle.tile(Shade.TINT_BLOSSOM, Shade.BLOSSOM);
                };
        return kit().button(
                        "match." + lead.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        hasRoomForAll()
                                ? style.named(Role.LABEL).sideways()
                                : style.named(Role.LABEL),
                        ButtonFace.of(picture(lead), words),
                        () -> acts.leadChosen(lead));
    }

    private static Picture picture(Lead lead) {
        return switch (lead) {
            case OTHERS -> Joining.MORE;
            case FOR_WHOM -> Life.TOGETHER;
            case TAKE_AWAY -> Sign.SLIP;
            case AGENDA -> Joining.DAY;
            case MAP -> Sign.PLACE;
            case JOIN -> Joining.HANDS;
        };
    }

    @Override
    protected void arrange(int width, int height) {
        int margin = measure().margin();
        int gap = measure().gap();
        int column = width - 2 * margin;
        int y = under(heading, margin, margin * 2 / 3, column);
        y += gap / 2;
        int row = measure().target();
        int bottom = height - row - gap;
        for (int i = 0; i < leads.size(); i++) {
            int wide = (column - gap * (leads.size() - 1)) / leads.size();
            place(leads.get(i), margin + i * (wide + gap), bottom, wide, row);
        }
        int room = bottom - gap - y;
        if (picture.isPresent()) {
            arrangeNothing(picture.get(), margin, y, column, room);
        } else if (hasRoomForAll() && cards.size() > 1) {
            int large = (column - gap) * 48 / 100;
            place(cards.getFirst(), margin, y, large, room);
            stack(
                    cards.subList(1, cards.size()),
                    margin + large + gap,
                    y,
                    column - large - gap,
                    room);
        } else {
            stack(cards, margin, y, column, room);
        }
    }

    private void stack(List<TouchButton> shown, int x, int y, int width, int height) {
        int gap = measure().gap();
        int tall = (height - gap * (shown.size() - 1)) / shown.size();
        for (int i = 0; i < shown.size(); i++) {
            place(shown.get(i), x, y + i * (tall + gap), width, tall);
        }
    }

    private void arrangeNothing(PictureBox talk, int x, int top, int width, int height) {
        int y = top;
        for (Words sentence : sentences) {
            y = under(sentence, x, y, width);
        }
        place(talk, x, y, width, height - (y - top));
    }

    private int under(Words words, int x, int y, int width) {
        int height = words.heightFor(width);
        place(words, x, y, width, height);
        return y + height;
    }
}
