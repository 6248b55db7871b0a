package nl.gezondheidsplein.hub.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.hub.neighbourhood.Area;
import nl.gezondheidsplein.hub.neighbourhood.AreaKind;
import nl.gezondheidsplein.hub.neighbourhood.AreaRegister;
import nl.gezondheidsplein.hub.neighbourhood.Place;
import nl.gezondheidsplein.hub.neighbourhood.ReservedNames;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.NeighbourhoodId;
import nl.gezondheidsplein.protocol.PlaceId;
import org.jdbi.v3.core.Handle;

/** Areas and places in the database. */
public final class JdbcAreaRegister implements AreaRegister {
    private final Database database;

    public JdbcAreaRegister(Database database) {
        this.database = database;
    }

    @Override
    public void put(List<Area> areas, List<Place> places) {
        ReservedNames.refuse(areas, places);
        database.change(
                handle -> {
                    areas.forEach(area -> put(handle, area));
                    places.forEach(place -> put(handle, place));
                });
    }

    private static void put(Handle handle, Area area) {
        handle.createUpdate(
                        """
                        INSERT INTO area (id, kind, parent, name, residents, demo)
                        VALUES (:id, :kind, :parent, :name, :residents, :demo)
                        ON CONFLICT (id) DO UPDATE SET kind = excluded.kind,
                            parent = excluded.parent, name = excluded.name,
                            residents = excluded.residents, demo = excluded.demo
                        """)
                .bind("id", area.id())
                .bind("kind", area.kind().id())
                .bind("parent", area.parent())
                .bind("name", area.name())
                .bind("residents", area.residents())
                .bind("demo", area.demo() ? 1 : 0)
                .execute();
    }

    private static void put(Handle handle, Place place) {
        handle.createUpdate(
                        """
                        INSERT INTO place (id, neighbourhood, sheet)
                        VALUES (:id, :neighbourhood, :sheet)
                        ON CONFLICT (id) DO UPDATE SET neighbourhood = excluded.neighbourhood,
                            sheet = excluded.sheet
                        """)
                .bind("id", place.id().value())
                .bind("neighbourhood", place.neighbourhood().value())
                .bind("sheet", text(MessageCodec.encode(place.sheet())))
                .execute();
    }

    @Override
    public boolean change(Place seen, Place changed) {
        return database.write(
                handle -> {
                    boolean isAsSeen =
                            handle.createQuery(
                                            "SELECT * FROM place WHERE id = :id"
                                                    + database.dialect().forUpdate())
                                    .bind("id", seen.id().value())
                                    .map((row, context) -> place(row))
                                    .findOne()
                                    .filter(seen::equals)
                                    .isPresent();
                    if (isAsSeen) {
                        put(handle, changed);
                    }
                    return isAsSeen;
                });
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }

    @Override
    public List<Area> areas() {
        return database.read(
                handle ->
                        handle.createQuery("SELECT * FROM area ORDER BY id")
                                .map((row, context) -> area(row))
                                .list());
    }

    private static Area area(ResultSet row) throws SQLException {
        return new Area(
                row.getString("id"),
                AreaKind.ofId(row.getString("kind")),
                row.getString("parent"),
                row.getString("name"),
                row.getInt("residents"),
                row.getInt("demo") != 0);
    }

    @Override
    public List<Place> places() {
        return database.read(
                handle ->
                        handle.createQuery("SELECT * FROM place ORDER BY id")
                                .map((row, context) -> place(row))
                                .list());
    }

    @Override
    public List<Place> places(NeighbourhoodId neighbourhood) {
        return database.read(
                handle ->
                        handle.createQuery(
                                        """
                                        SELECT * FROM place WHERE neighbourhood = :neighbourhood
                                        ORDER BY id
                                        """)
                                .bind("neighbourhood", neighbourhood.value())
                                .map((row, context) -> place(row))
                                .list());
    }

    @Override
    public Optional<Place> place(PlaceId id) {
        return database.read(
                handle ->
                        handle.createQuery("SELECT * FROM place WHERE id = :id")
                                .bind("id", id.value())
                                .map((row, context) -> place(row))
                                .findOne());
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                new PlaceId(row.getString("id")),
                new NeighbourhoodId(row.getString("neighbourhood")),
                MessageCodec.decodePlaceSheet(bytes(row.getString("sheet"))));
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
