package nl.gezondheidsplein.hub.store;

import java.time.Instant;
import java.util.Optional;
import nl.gezondheidsplein.hub.squaremap.hsds.ImportTray;

/** Files to look at, in the database, so that every hub of several has them. */
public final class JdbcImportTray implements ImportTray {
    private final Database database;

    public JdbcImportTray(Database database) {
        this.database = database;
    }

    @Override
    public void put(String person, Upload upload) {
        database.change(
                handle -> {
                    handle.createUpdate(
                                    """
                                    DELETE FROM import_tray
                                    WHERE person = :person OR at <= :oldest
                                    """)
                            .bind("person", person)
                            .bind("oldest", upload.at().minus(KEPT).toEpochMilli())
                            .execute();
                    handle.createUpdate(
                                    """
                                    INSERT INTO import_tray (person, source, content, at)
                                    VALUES (:person, :source, :content, :at)
                                    """)
                            .bind("person", person)
                            .bind("source", upload.source())
                            .bind("content", upload.content())
                            .bind("at", upload.at().toEpochMilli())
                            .execute();
                });
    }

    @Override
    public Optional<Upload> find(String person, Instant now) {
        return database.read(
                handle ->
                        handle.createQuery(
                                        """
                                        SELECT source, content, at FROM import_tray
                                        WHERE person = :person AND at > :oldest
                                        """)
                                .bind("person", person)
                                .bind("oldest", now.minus(KEPT).toEpochMilli())
                                .map(
                                        (row, context) ->
                                                new Upload(
                                                        row.getString("source"),
                                                        row.getBytes("content"),
                                                        Instant.ofEpochMilli(row.getLong("at"))))
                                .findOne());
    }

    @Override
    public void clear(String person) {
        database.change(
                handle ->
                        handle.createUpdate("DELETE FROM import_tray WHERE person = :person")
                                .bind("person", person)
                                .execute());
    }
}
