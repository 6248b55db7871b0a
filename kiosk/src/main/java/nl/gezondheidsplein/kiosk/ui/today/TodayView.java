package nl.gezondheidsplein.kiosk.ui.today;

import java.util.List;

/** What there is to do, as its presenter sees it. */
public interface TodayView {
    /** How many cards fit on one page of this screen. */
    int cardsPerPage();

    /** Shows one page. */
    void showPage(Page page, Acts acts);

    /** Says that nothing is known, and what to do then. */
    void showNothing(String heading, String nothing, String instead);

    /**
     * One page.
     *
     * @param number such as "1 of 2"; empty when there is only one
     * @param previous the way back; empty on the first page
     * @param next the way on; empty on the last page
     */
    record Page(String heading, List<Card> cards, String number, String previous, String next) {
        public Page {
            cards = List.copyOf(cards);
        }
    }

    /**
     * One thing to do.
     *
     * @param example the word that marks an invented entry; empty for a real one
     */
    record Card(String title, String when, String where, String cost, String example) {}

    /** What a resident may do here. */
    interface Acts {
        /** Turned to the next page. */
        void turnedOn();

        /** Turned to the page before. */
        void turnedBack();
    }
}
