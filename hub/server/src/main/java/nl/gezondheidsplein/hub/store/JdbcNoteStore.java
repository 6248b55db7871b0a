package nl.gezondheidsplein.hub.store;

import java.util.Map;
import java.util.TreeMap;
import nl.gezondheidsplein.hub.voices.NoteStore;

/** Notes beside figures in the database. */
public final class JdbcNoteStore implements NoteStore {
    private final Database database;

    public JdbcNoteStore(Database database) {
        this.database = database;
    }

    @Override
    public void put(String area, String histogram, String words) {
        database.change(
                handle -> {
                    handle.createUpdate(
                                    """
                                    DELETE FROM figure_note
                                    WHERE area = :area AND histogram = :histogram
                                    """)
                            .bind("area", area)
                            .bind("histogram", histogram)
                            .execute();
                    if (!words.isEmpty()) {
                        handle.createUpdate(
                                        """
                                        INSERT INTO figure_note (area, histogram, words)
                                        VALUES (:area, :histogram, :words)
                                        """)
                                .bind("area", area)
                                .bind("histogram", histogram)
                                .bind("words", words)
                                .execute();
                    }
                });
    }

    @Override
    public Map<String, String> of(String area) {
        return database.read(
                handle -> {
                    Map<String, String> notes = new TreeMap<>();
                    handle.createQuery(
                                    "SELECT histogram, words FROM figure_note WHERE area = :area")
                            .bind("area", area)
                            .map((row, context) -> notes.put(row.getString(1), row.getString(2)))
                            .list();
                    return notes;
                });
    }
}
