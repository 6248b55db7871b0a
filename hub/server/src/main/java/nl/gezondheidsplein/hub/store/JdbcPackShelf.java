package nl.gezondheidsplein.hub.store;

import java.util.Optional;
import java.util.function.LongFunction;
import nl.gezondheidsplein.hub.packs.Blob;
import nl.gezondheidsplein.hub.packs.Blobs;
import nl.gezondheidsplein.hub.packs.PackShelf;
import nl.gezondheidsplein.protocol.PlaceId;
import org.jdbi.v3.core.Handle;

/** Packs and their files in the database. */
public final class JdbcPackShelf implements PackShelf, Blobs {
    private final Database database;

    public JdbcPackShelf(Database database) {
        this.database = database;
    }

    private record Row(Shelved shelved, String contentSha256) {}

    @Override
    public Shelved put(PlaceId place, Content content, long least, LongFunction<Blob> index) {
        Optional<Row> same =
                database.read(handle -> last(handle, place))
                        .filter(row -> row.contentSha256().equals(content.sha256()));
        if (same.isPresent()) {
            return same.get().shelved();
        }
        return database.write(
                handle -> {
                    database.awaitTurn(handle, "packs");
                    Optional<Row> last = last(handle, place);
                    if (last.isPresent() && last.get().contentSha256().equals(content.sha256())) {
                        return last.get().shelved();
                    }
                    long number =
                            Math.max(
                                    Math.max(1, least),
                                    last.map(row -> row.shelved().number() + 1).orElse(1L));
                    Blob indexBlob = index.apply(number);
                    content.files().forEach(file -> put(handle, file));
                    put(handle, indexBlob);
                    handle.createUpdate(
                                    """
                                    INSERT INTO pack (place, number, content_sha256, index_sha256)
                                    VALUES (:place, :number, :content, :index)
                                    """)
                            .bind("place", place.value())
                            .bind("number", number)
                            .bind("content", content.sha256())
                            .bind("index", indexBlob.sha256())
                            .execute();
                    return new Shelved(number, indexBlob.sha256());
                });
    }

    private static void put(Handle handle, Blob blob) {
        handle.createUpdate(
                        """
                        INSERT INTO blob (sha256, media_type, content)
                        VALUES (:sha256, :mediaType, :content) ON CONFLICT (sha256) DO NOTHING
                        """)
                .bind("sha256", blob.sha256())
                .bind("mediaType", blob.mediaType())
                .bind("content", blob.content())
                .execute();
    }

    @Override
    public Optional<Shelved> last(PlaceId place) {
        return database.read(handle -> last(handle, place)).map(Row::shelved);
    }

    private static Optional<Row> last(Handle handle, PlaceId place) {
        return handle.createQuery(
                        """
                        SELECT number, content_sha256, index_sha256 FROM pack
                        WHERE place = :place ORDER BY number DESC LIMIT 1
                        """)
                .bind("place", place.value())
                .map(
                        (row, context) ->
                                new Row(
                                        new Shelved(row.getLong(1), row.getString(3)),
                                        row.getString(2)))
                .findOne();
    }

    @Override
    public Optional<Blob> find(String sha256) {
        return database.read(
                handle ->
                        handle.createQuery(
                                        "SELECT media_type, content FROM blob"
                                                + " WHERE sha256 = :sha256")
                                .bind("sha256", sha256)
                                .map((row, context) -> new Blob(row.getString(1), row.getBytes(2)))
                                .findOne());
    }
}
