package nl.gezondheidsplein.hub.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gezondheidsplein.hub.squaremap.pictures.OfferPicture;
import nl.gezondheidsplein.hub.squaremap.pictures.PictureBook;
import nl.gezondheidsplein.hub.squaremap.pictures.Redrawn;

/** Pictures of offers in the database, which removes one with the record of its offer. */
public final class JdbcPictureBook implements PictureBook {
    private final Database database;

    public JdbcPictureBook(Database database) {
        this.database = database;
    }

    @Override
    public void put(OfferPicture picture) {
        database.change(
                handle ->
                        handle.createUpdate(
                                        """
                                        INSERT INTO offer_picture (service, kind, content, words,
                                            no_person, role, at)
                                        VALUES (:offer, 'service', :content, :words, 1, :role, :at)
                                        ON CONFLICT (service) DO UPDATE SET
                                            content = excluded.content, words = excluded.words,
                                            role = excluded.role, at = excluded.at
                                        """)
                                .bind("offer", picture.offer().toString())
                                .bind("content", picture.picture().content())
                                .bind("words", picture.words())
                                .bind("role", picture.role())
                                .bind("at", picture.at().toEpochMilli())
                                .execute());
    }

    @Override
    public void remove(UUID offer) {
        database.change(
                handle ->
                        handle.createUpdate("DELETE FROM offer_picture WHERE service = :offer")
                                .bind("offer", offer.toString())
                                .execute());
    }

    @Override
    public Optional<OfferPicture> find(UUID offer) {
        return database.read(
                handle ->
                        handle.createQuery("SELECT * FROM offer_picture WHERE service = :offer")
                                .bind("offer", offer.toString())
                                .map((row, context) -> picture(row))
                                .findOne());
    }

    @Override
    public List<OfferPicture> all() {
        return database.read(
                handle ->
                        handle.createQuery("SELECT * FROM offer_picture ORDER BY service")
                                .map((row, context) -> picture(row))
                                .list());
    }

    private static OfferPicture picture(ResultSet row) throws SQLException {
        return new OfferPicture(
                UUID.fromString(row.getString("service")),
                Redrawn.kept(row.getBytes("content")),
                row.getString("words"),
                row.getString("role"),
                Instant.ofEpochMilli(row.getLong("at")));
    }

    @Override
    public String mark() {
        return ChangeMark.of(database, "offer_picture");
    }
}
