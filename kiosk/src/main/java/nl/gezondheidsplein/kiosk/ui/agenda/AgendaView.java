package nl.gezondheidsplein.kiosk.ui.agenda;

import java.util.List;
import nl.gezondheidsplein.kiosk.ui.choices.ChoicesView;
import nl.gezondheidsplein.kiosk.ui.choices.Turn;

/** The agenda as its presenter sees it. */
public interface AgendaView {
    /** Whether a row has room for the place too; the offer's own screen always tells it. */
    boolean hasRoomForPlace();

    /** Whether what there is to know is too long for a row among others. */
    boolean tellsOnAPageOfItsOwn();

    /** How many rows fit on one page. */
    int rowsPerPage();

    /** Shows one page. */
    void showAgenda(Page page, Acts acts);

    /**
     * One page.
     *
     * @param sides the ways to other days and to the filters
     * @param nothing said when there are no rows; else empty
     */
    record Page(String heading, List<Row> rows, List<Side> sides, String nothing, Turn turn) {
        public Page {
            rows = List.copyOf(rows);
            sides = List.copyOf(sides);
        }
    }

    /** One row. */
    sealed interface Row {
        /**
         * One thing to do, which is touched.
         *
         * @param picture id of a drawing
         */
        record Thing(String offer, String picture, String title, String line) implements Row {}

        /**
         * What there is to know, which is only read.
         *
         * @param mark that it is an example, or empty
         */
        record Told(String words, String mark) implements Row {}
    }

    /** A way to other rows. */
    record Side(String id, String picture, String words) {}

    /** The two faces of this screen, each put on the stage when it is asked for. */
    interface Faces {
        AgendaView rows();

        ChoicesView filters();
    }

    /** What a resident may do here. */
    interface Acts extends Turn.Acts {
        /** Touched a row. */
        void offerChosen(String offer);

        /** Touched what stands beside the rows. */
        void sideChosen(String side);
    }
}
