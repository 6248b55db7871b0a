package nl.gezondheidsplein.kiosk.ui.match;

import java.util.List;
import java.util.Map;
import nl.gezondheidsplein.kiosk.ui.choices.ChoicesView;

/** A match as its presenter sees it. */
public interface MatchView {
    /** The two faces of a match: what fits, and for whom it is to fit. */
    interface Faces {
        MatchView match();

        ChoicesView forWhom();
    }

    /** Whether all offers and every way on stand on one page; else the others have their own. */
    boolean hasRoomForAll();

    /** Shows what fits, the first step first. */
    void showMatch(String heading, List<Card> cards, Map<Lead, String> leads, Acts acts);

    /** Says that there is nothing yet. */
    void showNothing(Nothing says, Map<Lead, String> leads, Acts acts);

    /**
     * One offer.
     *
     * @param picture id of its drawing
     * @param isFirst whether it is the first step
     * @param reasons why it fits, in words
     */
    record Card(String id, String picture, boolean isFirst, String title, String reasons) {}

    /**
     * That there is nothing.
     *
     * @param counted that the wish counts; empty when it does not
     * @param ask whom to ask instead
     */
    record Nothing(String heading, String counted, String ask) {}

    /** Where one can go from here, in the order of the screen. */
    enum Lead {
        OTHERS,
        FOR_WHOM,
        TAKE_AWAY,
        AGENDA,
        MAP,
        JOIN
    }

    /** What a resident may do here. */
    interface Acts {
        /** Chose an offer. */
        void offerChosen(String id);

        /** Chose a way on. */
        void leadChosen(Lead lead);
    }
}
