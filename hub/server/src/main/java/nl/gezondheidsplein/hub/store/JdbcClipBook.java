package nl.gezondheidsplein.hub.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.gezondheidsplein.hub.review.Clip;
import nl.gezondheidsplein.hub.review.ClipBook;
import nl.gezondheidsplein.hub.review.Sound;

/** Recordings in the database. */
public final class JdbcClipBook implements ClipBook {
    private final Database database;

    public JdbcClipBook(Database database) {
        this.database = database;
    }

    @Override
    public void put(Clip clip) {
        database.change(
                handle ->
                        handle.createUpdate(
                                        """
                                        INSERT INTO clip (language, words_hash, words, form,
                                            content, millis, role, at)
                                        VALUES (:language, :hash, :words, :form,
                                            :content, :millis, :role, :at)
                                        ON CONFLICT (language, words_hash) DO UPDATE SET
                                            form = excluded.form, content = excluded.content,
                                            millis = excluded.millis, role = excluded.role,
                                            at = excluded.at
                                        """)
                                .bind("language", clip.language())
                                .bind("hash", clip.wordsHash())
                                .bind("words", clip.words())
                                .bind("form", clip.sound().form().name())
                                .bind("content", clip.sound().content())
                                .bind("millis", clip.sound().length().toMillis())
                                .bind("role", clip.role())
                                .bind("at", clip.at().toEpochMilli())
                                .execute());
    }

    @Override
    public void remove(String language, String wordsHash) {
        database.change(
                handle ->
                        handle.createUpdate(
                                        """
                                        DELETE FROM clip
                                        WHERE language = :language AND words_hash = :hash
                                        """)
                                .bind("language", language)
                                .bind("hash", wordsHash)
                                .execute());
    }

    @Override
    public List<Clip> all() {
        return database.read(
                handle ->
                        handle.createQuery("SELECT * FROM clip ORDER BY language, words_hash")
                                .map(
                                        (row, context) ->
                                                new Clip(
                                                        row.getString("language"),
                                                        row.getString("words"),
                                                        Sound.kept(
                                                                Sound.Form.valueOf(
                                                                        row.getString("form")),
                                                                row.getBytes("content"),
                                                                Duration.ofMillis(
                                                                        row.getLong("millis"))),
                                                        row.getString("role"),
                                                        Instant.ofEpochMilli(row.getLong("at"))))
                                .list());
    }

    @Override
    public String mark() {
        return ChangeMark.of(database, "clip");
    }
}
