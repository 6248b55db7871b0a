package nl.gezondheidsplein.kiosk.ui.feedback;

import java.util.List;
import nl.gezondheidsplein.kiosk.ui.choices.Turn;

/** What became of what residents said, as its presenter sees it. */
public interface FeedbackView {
    /** How many cards fit on one page. */
    int cardsPerPage();

    /** Shows one page. */
    void showFeedback(String heading, List<Card> cards, Turn turn, Turn.Acts acts);

    /**
     * One card.
     *
     * @param picture id of a drawing
     * @param first what was said, or a result
     * @param second what is done; empty for a result
     * @param mark month, and the word that marks an invented entry
     */
    record Card(String picture, String first, String second, String mark) {}
}
