package nl.gezondheidsplein.kiosk.ui.offer;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/** An offer as its presenter sees it. */
public interface OfferView {
    /** How many pages an offer takes on this screen. */
    int pages(Sheet sheet);

    /**
     * Shows one page of an offer.
     *
     * @param page from 0
     * @param more words of the way to the other page; empty when there is one page
     */
    void showOffer(Sheet sheet, int page, String more, Acts acts);

    /** The picture of the offer that is shown has come. */
    void showPhoto(BufferedImage photo);

    /** Says that this offer is not there any more. */
    void showGone(String heading);

    /**
     * An offer in words.
     *
     * @param picture id of its drawing
     * @param marks that it is an example, or to be asked about; empty when neither
     * @param facts the most wanted first
     * @param take words of the way to take it along
     * @param photo what is to be seen on the picture that it has of its own, empty where this
     *     language has no words for it; absent when it has none
     */
    record Sheet(
            String picture,
            String title,
            String marks,
            List<Fact> facts,
            String take,
            Optional<String> photo) {
        public Sheet {
            facts = List.copyOf(facts);
        }
    }

    /** One thing to know of it. */
    record Fact(Topic topic, String words) {}

    /** What a fact is about. */
    enum Topic {
        WHAT,
        WHEN,
        WHERE,
        ASK,
        COST,
        FOR_WHOM,
        LANGUAGES,
        ACCESS,
        SIGN_UP,
        NOTE
    }

    /** What a resident may do here. */
    interface Acts {
        /** Takes it along. */
        void taken();

        /** Wants the next page, or the first one again. */
        void turned();
    }
}
