package nl.gezondheidsplein.kiosk.ui.feedback;

import java.util.List;
import java.util.stream.Stream;
import nl.gezondheidsplein.kiosk.ui.choices.RowsPanel;
import nl.gezondheidsplein.kiosk.ui.choices.Turn;
import nl.gezondheidsplein.kiosk.ui.drawing.Pictures;
import nl.gezondheidsplein.kiosk.ui.look.CardBox;
import nl.gezondheidsplein.kiosk.ui.look.Kit;
import nl.gezondheidsplein.kiosk.ui.look.Role;
import nl.gezondheidsplein.kiosk.ui.look.Shade;

/** Cards that are read. */
public final class FeedbackPanel extends RowsPanel implements FeedbackView {
    public FeedbackPanel(Kit kit) {
        super(kit, "feedback");
    }

    @Override
    public int cardsPerPage() {
        return rows();
    }

    @Override
    protected int rows() {
        return measure().isPortrait() ? 1 : 2;
    }

    @Override
    protected int share() {
        return 0;
    }

    @Override
    public void showFeedback(String heading, List<Card> cards, Turn turn, Turn.Acts acts) {
        showRows(heading, cards.stream().flatMap(this::boxes).toList(), List.of(), turn, acts);
    }

    /**
     * One card, or in large letters or two languages one for what was said and one for what was
     * done.
     */
    private Stream<CardBox> boxes(Card card) {
        CardBox said = box(card).with(Role.SENTENCE, card.first());
        CardBox done = measure().isLarger() || kit().twofold() ? box(card) : said;
        done.with(Role.TITLE, card.second()).with(Role.SMALL, card.mark());
        return Stream.of(said, done).distinct();
    }

    private CardBox box(Card card) {
        return new CardBox(kit(), Shade.CARD, Pictures.named(card.picture()));
    }
}
