package nl.gezondheidsplein.hub.store;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.gezondheidsplein.hub.voices.Note;
import nl.gezondheidsplein.hub.voices.NoteStore;

/** Notes beside charts in the database. */
public final class JdbcNoteStore implements NoteStore {
    private final Database database;

    public JdbcNoteStore(Database database) {
        this.database = database;
    }

    @Override
    public void put(String area, String chart, Note note) {
        database.change(
                handle ->
                        handle.createUpdate(
                                        """
                                        INSERT INTO figure_note
                                            (area, histogram, words, language, written)
                                        VALUES (:area, :chart, :words, :language, :written)
                                        ON CONFLICT (area, histogram) DO UPDATE
                                        SET words = excluded.words,
                                            language = excluded.language,
                                            written = excluded.written
                                        """)
                                .bind("area", area)
                                .bind("chart", chart)
                                .bind("words", note.words())
                                .bind("language", note.language())
                                .bind(
                                        "written",
                                        note.written().map(YearMonth::toString).orElse(null))
                                .execute());
    }

    @Override
    public void remove(String area, String chart) {
        database.change(
                handle ->
                        handle.createUpdate(
                                        """
                                        DELETE FROM figure_note
                                        WHERE area = :area AND histogram = :chart
                                        """)
                                .bind("area", area)
                                .bind("chart", chart)
                                .execute());
    }

    @Override
    public Map<String, Note> of(String area) {
        return database.read(
                handle -> {
                    Map<String, Note> notes = new TreeMap<>();
                    handle.createQuery(
                                    """
                                    SELECT histogram, words, language, written
                                    FROM figure_note WHERE area = :area
                                    """)
                            .bind("area", area)
                            .map(
                                    (row, context) ->
                                            notes.put(
                                                    row.getString(1),
                                                    new Note(
                                                            row.getString(2),
                                                            row.getString(3),
                                                            Optional.ofNullable(row.getString(4))
                                                                    .map(YearMonth::parse))))
                            .list();
                    return notes;
                });
    }
}
