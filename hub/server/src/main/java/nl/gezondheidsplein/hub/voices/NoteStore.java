package nl.gezondheidsplein.hub.voices;

import java.util.Map;

/** Port: what is told beside figures: tellen én vertellen. */
public interface NoteStore {
    /** The longest note, in characters. */
    int MOST_CHARACTERS = 400;

    /** Writes a note beside a figure, or takes it away when it is empty. */
    void put(String area, String histogram, String words);

    /** Returns the notes of an area, by histogram. */
    Map<String, String> of(String area);
}
