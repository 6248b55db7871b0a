package nl.gezondheidsplein.kiosk.ui.myself;

import java.util.Map;
import nl.gezondheidsplein.kiosk.ui.question.Tile;

/** "How am I doing?" as its presenter sees it. */
public interface MyselfView {
    /** Shows the ways that there are, in their order. */
    void showMyself(String heading, String hint, Map<Way, Tile> ways, Acts acts);

    /** What one can come for. */
    enum Way {
        SHORT,
        LONG,
        CHANGE,
        MIND
    }

    /** What a resident may do here. */
    interface Acts {
        /** Chose one of them. */
        void chosen(Way way);
    }
}
