package nl.gezondheidsplein.kiosk.ui.plant;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondheidsplein.kiosk.visit.Band;
import nl.gezondheidsplein.protocol.Block;
import nl.gezondheidsplein.protocol.Domain;

/** The plant as its presenter sees it. */
public interface PlantView {
    /**
     * Whether there is room for every way on beside the plant; else they have a page of their own.
     */
    boolean hasRoomForAllWays();

    /** Says that the answers are being stored. */
    void showStoring(String sentence);

    /** Shows the garden: four beds with the person in the middle. */
    void showGarden(Heading heading, Garden garden, Map<Way, String> ways, Acts acts);

    /** Shows the same answers as a tree. */
    void showTree(Heading heading, Tree tree, Map<Way, String> ways, Acts acts);

    /** Shows the ways on alone. */
    void showWays(Heading heading, Map<Way, String> ways, Acts acts);

    /** What stands above. */
    record Heading(String words, String hint) {}

    /**
     * Four beds.
     *
     * @param bloei how far the whole has grown; empty with too few answers
     */
    record Garden(List<Bed> beds, Optional<Band> bloei) {
        public Garden {
            beds = List.copyOf(beds);
        }
    }

    /**
     * One domain.
     *
     * @param band empty with too few answers
     * @param line the band in a word, or that there are too few answers
     */
    record Bed(Domain domain, Optional<Band> band, String words, String line) {}

    /** The parts of the tree that have something to tell. */
    record Tree(Map<Block, Band> grown, List<Part> crown, List<Part> roots) {
        public Tree {
            grown = Map.copyOf(grown);
            crown = List.copyOf(crown);
            roots = List.copyOf(roots);
        }
    }

    /** One bough or root with its word. */
    record Part(String words, String line) {}

    /** Where one can go from here, in the order of the screen. */
    enum Way {
        CONNECTOR,
        BRING,
        TREE,
        GARDEN,
        MORE,
        TAKE_AWAY,
        DONE
    }

    /** What a resident may do here. */
    interface Acts {
        /** Chose where to begin. */
        void bedChosen(Domain domain);

        /** Chose a way on. */
        void wayChosen(Way way);
    }
}
