package nl.gezondheidsplein.kiosk.ui.around;

import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.kiosk.ui.choices.ChoicesView;
import nl.gezondheidsplein.kiosk.ui.choices.Turn;
import nl.gezondheidsplein.protocol.MapSheet;

/** The walking map as its presenter sees it. */
public interface AroundView {
    /** Whether there is room for a map; the rows say the same. */
    boolean hasRoomForMap();

    /** How many rows fit on one page. */
    int rowsPerPage();

    /** Shows one page: the same offers on the map and as rows. */
    void showAround(Page page, Acts acts);

    /**
     * One page.
     *
     * @param rings the rings of the map, the innermost first; empty when the kiosk does not know
     *     where it stands, and then there is no map
     * @param ground what is drawn under the map, if there is anything
     * @param map what the map shows, for who does not see it
     */
    record Page(
            String heading,
            List<Ring> rings,
            Optional<MapSheet> ground,
            List<Row> rows,
            String map,
            Turn turn) {
        public Page {
            rings = List.copyOf(rings);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A ring around the kiosk.
     *
     * @param metres from the middle to its edge
     * @param words how long one walks to it
     */
    record Ring(int metres, String words) {}

    /**
     * One offer.
     *
     * @param number by which map and rows name it; 0 when it is not on the map
     * @param east metres to the east of the kiosk
     * @param north metres to the north
     */
    record Row(
            String offer,
            String picture,
            String title,
            String line,
            int number,
            int east,
            int north) {}

    /** The two faces of this screen, each put on the stage when it is asked for. */
    interface Faces {
        AroundView around();

        ChoicesView categories();
    }

    /** What a resident may do here. */
    interface Acts extends Turn.Acts {
        /** Touched a row. */
        void offerChosen(String offer);
    }
}
