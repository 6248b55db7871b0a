package nl.gezondheidsplein.kiosk.ui.home;

import java.util.List;

/** Home as its presenter sees it. */
public interface HomeView {
    /** Shows at most six tiles under a welcome. */
    void showHome(String heading, String anonymous, List<Tile> tiles, Acts acts);

    /** One tile. */
    record Tile(Way way, String words, String line) {}

    /** What a visit can be for. */
    enum Way {
        CARE,
        HEALTH,
        WELLBEING,
        MYSELF,
        AGENDA,
        JOIN,
        CHILDREN,
        /** To the other ways, in a calm visit. */
        MORE
    }

    /** What a resident may do here. */
    @FunctionalInterface
    interface Acts {
        /** Chose what to do. */
        void chosen(Way way);
    }
}
