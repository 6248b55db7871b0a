package nl.gezondheidsplein.hub.review;

import java.util.List;

/** Port: what readers made of texts. Any thread may call. */
public interface ReviewBook {
    /** Keeps a review in the place of the one of the same text, language and translation. */
    void put(Review review);

    /** Returns all. */
    List<Review> all();

    /** Returns what is another after every change, and cheap to ask for. */
    String mark();
}
