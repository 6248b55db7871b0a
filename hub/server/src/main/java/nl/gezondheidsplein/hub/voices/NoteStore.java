package nl.gezondheidsplein.hub.voices;

import java.util.Map;

/** Port: what is told beside charts: tellen én vertellen. */
public interface NoteStore {
    /**
     * Writes a note beside a chart, in the place of the one that was there.
     *
     * @param chart a histogram, or what else is drawn of the area
     */
    void put(String area, String chart, Note note);

    /** Takes away what stands beside a chart. */
    void remove(String area, String chart);

    /** Returns the notes of an area, by chart. */
    Map<String, Note> of(String area);
}
