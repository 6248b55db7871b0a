package nl.gezondheidsplein.kiosk.ui.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.kiosk.ui.drawing.Scenery;
import nl.gezondheidsplein.kiosk.ui.drawing.Sign;
import nl.gezondheidsplein.kiosk.ui.look.ButtonFace;
import nl.gezondheidsplein.kiosk.ui.look.ButtonStyle;
import nl.gezondheidsplein.kiosk.ui.look.CardBox;
import nl.gezondheidsplein.kiosk.ui.look.Kit;
import nl.gezondheidsplein.kiosk.ui.look.PictureBox;
import nl.gezondheidsplein.kiosk.ui.look.Role;
import nl.gezondheidsplein.kiosk.ui.look.ScreenPanel;
import nl.gezondheidsplein.kiosk.ui.look.Shade;
import nl.gezondheidsplein.kiosk.ui.look.TouchButton;
import nl.gezondheidsplein.kiosk.ui.look.Words;

/** The plan of the day as cards, a page at a time; nothing scrolls. */
public final class TodayPanel extends ScreenPanel implements TodayView {
    private static final String SEPARATOR = "  ·  ";

    private final List<CardBox> cards = new ArrayList<>();
    private Words heading;
    private Words number;
    private Words nothing;
    private Words instead;
    private Optional<TouchButton> previous = Optional.empty();
    private Optional<TouchButton> next = Optional.empty();
    private Optional<PictureBox> picture = Optional.empty();

    public TodayPanel(Kit kit) {
        super(kit);
        heading = kit.words(Role.QUESTION, Shade.INK, "");
        number = kit.centred(Role.TITLE, Shade.MUTED, "");
        nothing = kit.centred(Role.TITLE, Shade.INK, "");
        instead = kit.centred(Role.SENTENCE, Shade.MUTED, "");
    }

    @Override
    public int cardsPerPage() {
        if (measure().isLarger()) {
            // The pages are those of the large letters.
            return Integer.MAX_VALUE;
        }
        return measure().isSmall() || measure().isPortrait() ? 2 : 3;
    }

    @Override
    public void showPage(Page page, Acts acts) {
        clear(page.heading());
        number = kit().centred(Role.TITLE, Shade.MUTED, page.number()).inTheMiddle();
        for (Card card : page.cards()) {
            cards.add(box(card));
        }
        previous = turn("today.previous", Sign.BACK, page.previous(), acts::turnedBack);
        next = turn("today.next", Sign.ON, page.next(), acts::turnedOn);
        next.ifPresent(this::add);
        previous.ifPresent(this::add);
        addAll(List.of(heading, number));
        addAll(cards);
        revalidate();
        repaint();
    }

    @Override
    public void showNothing(String title, String words, String other) {
        clear(title);
        nothing = kit().centred(Role.TITLE, Shade.INK, words);
        instead = kit().centred(Role.SENTENCE, Shade.MUTED, other);
        PictureBox somebody = kit().picture(Scenery.ASK_SOMEBODY);
        picture = Optional.of(somebody);
        addAll(List.of(heading, nothing, instead, somebody));
        revalidate();
        repaint();
    }

    private CardBox box(Card card) {
        CardBox box = new CardBox(kit(), Shade.CARD, Sign.CLOCK).with(Role.TITLE, card.title());
        String when = card.when() + SEPARATOR + card.cost();
        if (!measure().isPortrait()) {
            return box.with(Role.SENTENCE, when + SEPARATOR + card.where()).marked(card.example());
        }
        String example = card.example().isEmpty() ? "" : SEPARATOR + card.example();
        return box.with(Role.LINE, when + example).with(Role.LINE, card.where());
    }

    private void clear(String title) {
        removeAll();
        cards.clear();
        previous = Optional.empty();
        next = Optional.empty();
        picture = Optional.empty();
        heading = kit().words(Role.QUESTION, Shade.INK, title).inTheMiddle();
        number = kit().centred(Role.TITLE, Shade.MUTED, "");
    }

    private Optional<TouchButton> turn(String id, Sign sign, String words, Runnable act) {
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(kit().button(id, turnStyle(), ButtonFace.of(sign, words), act));
    }

    private ButtonStyle turnStyle() {
        ButtonStyle style = ButtonStyle.tile(Shade.TINT_LEAF, Shade.LEAF);
        return measure().isPortrait() ? style.named(Role.LABEL) : style.sideways();
    }

    @Override
    protected void arrange(int width, int height) {
        int margin = measure().margin();
        int gap = measure().gap();
        int column = width - 2 * margin;
        int y = measure().isSmall() ? gap / 2 : margin * 2 / 3;
        int headingHeight = heading.heightFor(column);
        place(heading, margin, y, column, headingHeight);
        y += headingHeight + gap / 2;
        if (picture.isPresent()) {
            arrangeNothing(picture.get(), margin, y, column, height - y - margin);
            return;
        }
        boolean turns = previous.isPresent() || next.isPresent();
        int button = measure().target();
        int bottom = turns ? height - button - gap : height - gap;
        int room = bottom - gap - y;
        int each = room / cardsPerPage();
        for (CardBox card : cards) {
            place(card, margin, y, column, each - gap * 2 / 3);
            y += each;
        }
        int third = (column - 2 * gap) / 3;
        previous.ifPresent(turn -> place(turn, margin, bottom, third, button));
        place(number, margin + third + gap, bottom, third, turns ? button : 0);
        next.ifPresent(turn -> place(turn, margin + 2 * (third + gap), bottom, third, button));
    }

    private void arrangeNothing(PictureBox somebody, int x, int y, int width, int height) {
        int first = nothing.heightFor(width);
        int second = instead.heightFor(width);
        place(somebody, x, y, width, height - first - second);
        place(nothing, x, y + height - first - second, width, first);
        place(instead, x, y + height - second, width, second);
    }
}
