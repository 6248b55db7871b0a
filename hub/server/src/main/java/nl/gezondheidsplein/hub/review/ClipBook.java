package nl.gezondheidsplein.hub.review;

import java.util.List;

/** Port: recordings. Any thread may call. */
public interface ClipBook {
    /** Keeps a recording in the place of the one of the same language and words. */
    void put(Clip clip);

    /** Removes the recording of these words, if there is one. */
    void remove(String language, String wordsHash);

    /** Returns all, ordered by language and words. */
    List<Clip> all();

    /** Returns what is another after every change, and cheap to ask for. */
    String mark();
}
