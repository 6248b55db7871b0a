package nl.gezondheidsplein.hub.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.gezondheidsplein.hub.squaremap.HsdsJson;
import nl.gezondheidsplein.hub.squaremap.MapRecord;
import nl.gezondheidsplein.hub.squaremap.RecordKey;
import nl.gezondheidsplein.hub.squaremap.RecordKind;
import nl.gezondheidsplein.hub.squaremap.SocialMap;
import nl.gezondheidsplein.hub.squaremap.SocialMapMovedException;
import nl.gezondheidsplein.hub.squaremap.SocialMapStore;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The social map in the database. */
public final class JdbcSocialMapStore implements SocialMapStore {
    private final Database database;

    public JdbcSocialMapStore(Database database) {
        this.database = database;
    }

    @Override
    public long revision() {
        return database.read(handle -> revision(handle, ""));
    }

    private static long revision(Handle handle, String lock) {
        return handle.createQuery("SELECT revision FROM map_revision" + lock)
                .mapTo(Long.class)
                .one();
    }

    @Override
    public SocialMap load() {
        // The revision first: a change in between makes the map look older than it is, and whoever
        // holds it reads it once more.
        return database.read(
                handle -> {
                    long revision = revision(handle, "");
                    List<MapRecord> records =
                            handle.createQuery("SELECT * FROM map_record ORDER BY kind, id")
                                    .map((row, context) -> mapRecord(row))
                                    .list();
                    return SocialMap.of(revision, records);
                });
    }

    private static MapRecord mapRecord(ResultSet row) throws SQLException {
        return new MapRecord(
                new RecordKey(
                        RecordKind.ofId(row.getString("kind")),
                        UUID.fromString(row.getString("id"))),
                HsdsJson.readObject(row.getString("body")),
                row.getString("source"),
                Instant.ofEpochMilli(row.getLong("received")));
    }

    @Override
    public void change(long expectedRevision, List<MapRecord> put, Collection<RecordKey> removed) {
        database.change(
                handle -> {
                    long revision = revision(handle, database.dialect().forUpdate());
                    if (revision != expectedRevision) {
                        throw new SocialMapMovedException(expectedRevision, revision);
                    }
                    put(handle, put);
                    remove(handle, removed);
                    handle.execute("UPDATE map_revision SET revision = revision + 1");
                });
    }

    private static void put(Handle handle, List<MapRecord> records) {
        PreparedBatch batch =
                handle.prepareBatch(
                        """
                        INSERT INTO map_record (kind, id, body, source, received)
                        VALUES (:kind, :id, :body, :source, :received)
                        ON CONFLICT (kind, id) DO UPDATE SET
                            body = excluded.body, source = excluded.source
                        """);
        for (MapRecord stored : records) {
            batch.bind("kind", stored.key().kind().id())
                    .bind("id", stored.key().id().toString())
                    .bind("body", stored.hsds().toText())
                    .bind("source", stored.source())
                    .bind("received", stored.received().toEpochMilli())
                    .add();
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    private static void remove(Handle handle, Collection<RecordKey> keys) {
        PreparedBatch batch =
                handle.prepareBatch("DELETE FROM map_record WHERE kind = :kind AND id = :id");
        for (RecordKey key : keys) {
            batch.bind("kind", key.kind().id()).bind("id", key.id().toString()).add();
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }
}
