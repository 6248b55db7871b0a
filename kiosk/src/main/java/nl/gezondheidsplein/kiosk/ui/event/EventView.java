package nl.gezondheidsplein.kiosk.ui.event;

import java.util.List;

/** The door or a stand of an event as its presenter sees it. */
public interface EventView {
    /** Shows where a party stands; the screen stays, so that the garden only has to grow. */
    void showScene(Scene scene, Acts acts);

    /**
     * What it says.
     *
     * @param heading the question, or the welcome
     * @param line a second line, or empty
     * @param isWelcome whether somebody is welcomed: then the garden comes before the sides
     * @param total people in the garden; at least 0
     * @param tiles one to six
     * @param sides at most two further ways
     */
    record Scene(
            String heading,
            String line,
            boolean isWelcome,
            int total,
            List<Tile> tiles,
            List<Tile> sides) {
        public Scene {
            tiles = List.copyOf(tiles);
            sides = List.copyOf(sides);
        }
    }

    /**
     * What is touched.
     *
     * @param id what is handed back
     * @param picture id of a drawing
     * @param words its name on the screen
     * @param spoken its name for who does not see the picture
     */
    record Tile(String id, String picture, String words, String spoken) {
        /** A tile whose words say all. */
        Tile(String id, String picture, String words) {
            this(id, picture, words, words);
        }
    }

    /** The screens that take turns; each call puts a new one in the place of the one before. */
    interface Faces {
        /** The garden with its tiles. */
        EventView desk();

        /** The number of a group. */
        GroupView group();

        /** What happens where. */
        ProgrammeView programme();
    }

    /** What a party may do here. */
    @FunctionalInterface
    interface Acts {
        /** Touched a tile. */
        void chosen(String id);
    }
}
