package nl.gezondheidsplein.hub.store;

import java.time.LocalDate;
import java.util.List;
import nl.gezondheidsplein.hub.neighbourhood.CovenantRegister;
import nl.gezondheidsplein.hub.neighbourhood.Signature;
import nl.gezondheidsplein.hub.neighbourhood.Signer;
import nl.gezondheidsplein.protocol.PlaceId;

/** Signatures under the covenant in the database. */
public final class JdbcCovenantRegister implements CovenantRegister {
    private final Database database;

    public JdbcCovenantRegister(Database database) {
        this.database = database;
    }

    @Override
    public boolean note(Signature signature) {
        return database.write(
                handle ->
                        handle.createUpdate(
                                                """
                                                INSERT INTO covenant_signature
                                                    (place, version, signer, signed_on)
                                                VALUES (:place, :version, :signer, :on)
                                                ON CONFLICT (place, version) DO UPDATE
                                                SET signer = excluded.signer,
                                                    signed_on = excluded.signed_on
                                                WHERE covenant_signature.signer <> excluded.signer
                                                    OR covenant_signature.signed_on
                                                        <> excluded.signed_on
                                                """)
                                        .bind("place", signature.place().value())
                                        .bind("version", signature.version())
                                        .bind("signer", signature.by().id())
                                        .bind("on", signature.on().toString())
                                        .execute()
                                == 1);
    }

    @Override
    public boolean takeBack(PlaceId place, String version) {
        return database.write(
                handle ->
                        handle.createUpdate(
                                                """
                                                DELETE FROM covenant_signature
                                                WHERE place = :place AND version = :version
                                                """)
                                        .bind("place", place.value())
                                        .bind("version", version)
                                        .execute()
                                == 1);
    }

    @Override
    public boolean isSigned(PlaceId place, String version) {
        return database.read(
                handle ->
                        handle.createQuery(
                                        """
                                        SELECT 1 FROM covenant_signature
                                        WHERE place = :place AND version = :version
                                        """)
                                .bind("place", place.value())
                                .bind("version", version)
                                .mapTo(Integer.class)
                                .findOne()
                                .isPresent());
    }

    @Override
    public List<Signature> signatures() {
        return database.read(
                handle ->
                        handle.createQuery(
                                        """
                                        SELECT * FROM covenant_signature
                                        ORDER BY place, signed_on DESC, version DESC
                                        """)
                                .map(
                                        (row, context) ->
                                                new Signature(
                                                        new PlaceId(row.getString("place")),
                                                        row.getString("version"),
                                                        Signer.ofId(row.getString("signer")),
                                                        LocalDate.parse(
                                                                row.getString("signed_on"))))
                                .list());
    }
}
