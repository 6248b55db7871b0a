package nl.gezondheidsplein.hub.store;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.gezondheidsplein.hub.walkmap.PlaceMaps;
import nl.gezondheidsplein.protocol.MapSheet;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.PlaceId;

/** The map around each place in the database. */
public final class JdbcPlaceMaps implements PlaceMaps {
    private final Database database;

    public JdbcPlaceMaps(Database database) {
        this.database = database;
    }

    @Override
    public void put(PlaceId place, MapSheet map) {
        database.change(
                handle ->
                        handle.createUpdate(
                                        """
                                        INSERT INTO place_map (place, sheet) VALUES (:place, :sheet)
                                        ON CONFLICT (place) DO UPDATE SET sheet = excluded.sheet
                                        """)
                                .bind("place", place.value())
                                .bind(
                                        "sheet",
                                        new String(
                                                MessageCodec.encode(map), StandardCharsets.UTF_8))
                                .execute());
    }

    @Override
    public Optional<MapSheet> find(PlaceId place) {
        return database.read(
                handle ->
                        handle.createQuery("SELECT sheet FROM place_map WHERE place = :place")
                                .bind("place", place.value())
                                .map(
                                        (row, _) ->
                                                MessageCodec.decodeMapSheet(
                                                        row.getString("sheet")
                                                                .getBytes(StandardCharsets.UTF_8)))
                                .findOne());
    }
}
