package nl.gezondheidsplein.kiosk.ui.event;

import java.util.List;
import nl.gezondheidsplein.kiosk.ui.choices.Turn;

/** What happens where, as its presenter sees it. */
public interface ProgrammeView {
    /** How many stands there is room for. */
    int standsPerPage();

    /** Shows a page of stands. */
    void showProgramme(Page page, Turn.Acts acts);

    /**
     * One page.
     *
     * @param plan the name of the plan, for who does not see it
     * @param spots where the stands of the event are; empty when nobody said
     */
    record Page(String heading, List<Stand> stands, String plan, List<Spot> spots, Turn turn) {
        public Page {
            stands = List.copyOf(stands);
            spots = List.copyOf(spots);
        }
    }

    /**
     * One stand.
     *
     * @param now what happens there now, or empty
     * @param next what happens there next, or empty
     */
    record Stand(String picture, String name, String now, String next) {}

    /**
     * A stand on the plan.
     *
     * @param column from the left, from 1
     * @param row from above, from 1
     * @param isListed whether it stands on this page of the list
     */
    record Spot(String picture, int column, int row, boolean isListed) {}
}
