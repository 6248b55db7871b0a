package nl.gezondheidsplein.hub.store;

import java.time.Instant;
import java.util.List;
import nl.gezondheidsplein.hub.review.Part;
import nl.gezondheidsplein.hub.review.Review;
import nl.gezondheidsplein.hub.review.ReviewBook;

/** The reviews of texts in the database. */
public final class JdbcReviewBook implements ReviewBook {
    private final Database database;

    public JdbcReviewBook(Database database) {
        this.database = database;
    }

    @Override
    public void put(Review review) {
        database.change(
                handle ->
                        handle.createUpdate(
                                        """
                                        INSERT INTO text_review (part, text_key, language, base,
                                            dutch, words, reviewed, role, at)
                                        VALUES (:part, :key, :language, :base,
                                            :dutch, :words, :reviewed, :role, :at)
                                        ON CONFLICT (part, text_key, language, base) DO UPDATE SET
                                            dutch = excluded.dutch, words = excluded.words,
                                            reviewed = excluded.reviewed, role = excluded.role,
                                            at = excluded.at
                                        """)
                                .bind("part", review.part().id())
                                .bind("key", review.key())
                                .bind("language", review.language())
                                .bind("base", review.base())
                                .bind("dutch", review.dutch())
                                .bind("words", review.text())
                                .bind("reviewed", review.isReviewed() ? 1 : 0)
                                .bind("role", review.role())
                                .bind("at", review.at().toEpochMilli())
                                .execute());
    }

    @Override
    public List<Review> all() {
        return database.read(
                handle ->
                        handle.createQuery(
                                        "SELECT * FROM text_review"
                                                + " ORDER BY part, text_key, language, base")
                                .map(
                                        (row, context) ->
                                                new Review(
                                                        Part.ofId(row.getString("part"))
                                                                .orElseThrow(),
                                                        row.getString("text_key"),
                                                        row.getString("language"),
                                                        row.getString("base"),
                                                        row.getString("dutch"),
                                                        row.getString("words"),
                                                        row.getInt("reviewed") != 0,
                                                        row.getString("role"),
                                                        Instant.ofEpochMilli(row.getLong("at"))))
                                .list());
    }

    @Override
    public String mark() {
        return ChangeMark.of(database, "text_review");
    }
}
