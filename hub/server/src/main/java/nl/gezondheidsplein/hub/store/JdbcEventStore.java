package nl.gezondheidsplein.hub.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.gezondheidsplein.hub.events.Attended;
import nl.gezondheidsplein.hub.events.Event;
import nl.gezondheidsplein.hub.events.EventStore;
import nl.gezondheidsplein.protocol.EventSheet;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.NeighbourhoodId;
import org.jdbi.v3.core.Handle;

/** Events and who came to them in the database. */
public final class JdbcEventStore implements EventStore {
    private final Database database;

    public JdbcEventStore(Database database) {
        this.database = database;
    }

    @Override
    public boolean add(Event event) {
        return database.write(
                handle -> {
                    int added =
                            handle.createUpdate(
                                            """
                                            INSERT INTO event (id, neighbourhood, sheet, blocks)
                                            VALUES (:id, :neighbourhood, :sheet, :blocks)
                                            ON CONFLICT (id) DO NOTHING
                                            """)
                                    .bind("id", event.id())
                                    .bind("neighbourhood", event.neighbourhood().value())
                                    .bind("sheet", json(event.sheet()))
                                    .bind("blocks", JsonColumn.of(event.blocks()))
                                    .execute();
                    if (added == 1) {
                        putKiosks(handle, event);
                    }
                    return added == 1;
                });
    }

    @Override
    public void change(Event event) {
        database.change(
                handle -> {
                    handle.createUpdate(
                                    "UPDATE event SET sheet = :sheet, blocks = :blocks"
                                            + " WHERE id = :id")
                            .bind("id", event.id())
                            .bind("sheet", json(event.sheet()))
                            .bind("blocks", JsonColumn.of(event.blocks()))
                            .execute();
                    handle.createUpdate("DELETE FROM event_kiosk WHERE event = :id")
                            .bind("id", event.id())
                            .execute();
                    putKiosks(handle, event);
                });
    }

    private static void putKiosks(Handle handle, Event event) {
        for (KioskId kiosk : event.kiosks()) {
            handle.createUpdate("INSERT INTO event_kiosk (event, kiosk) VALUES (:event, :kiosk)")
                    .bind("event", event.id())
                    .bind("kiosk", kiosk.value())
                    .execute();
        }
    }

    private static String json(EventSheet.Event event) {
        return new String(MessageCodec.encode(new EventSheet(List.of(event))), UTF_8);
    }

    private static EventSheet.Event sheet(String json) {
        return MessageCodec.decodeEventSheet(json.getBytes(UTF_8)).events().getFirst();
    }

    @Override
    public Optional<Event> find(String id) {
        return database.read(handle -> events(handle, "WHERE id = :id", id).stream().findFirst());
    }

    @Override
    public List<Event> all() {
        return database.read(handle -> events(handle, "", ""));
    }

    private static List<Event> events(Handle handle, String which, String id) {
        var query =
                handle.createQuery("SELECT id, neighbourhood, sheet, blocks FROM event " + which);
        if (!id.isEmpty()) {
            query.bind("id", id);
        }
        return query
                .map(
                        (row, context) ->
                                new Event(
                                        sheet(row.getString("sheet")),
                                        new NeighbourhoodId(row.getString("neighbourhood")),
                                        kiosks(handle, row.getString("id")),
                                        JsonColumn.blocks(row.getString("blocks"))))
                .list()
                .stream()
                .sorted(
                        Comparator.comparing((Event event) -> event.sheet().start())
                                .reversed()
                                .thenComparing(Event::id))
                .toList();
    }

    private static Set<KioskId> kiosks(Handle handle, String event) {
        return new HashSet<>(
                handle.createQuery("SELECT kiosk FROM event_kiosk WHERE event = :event")
                        .bind("event", event)
                        .map((row, context) -> new KioskId(row.getString(1)))
                        .list());
    }

    @Override
    public Attended attended(String id) {
        return database.read(
                handle ->
                        new Attended(
                                handle.createQuery(
                                                """
                                                SELECT kiosk, slot, people, paper, undone, arrived
                                                FROM attendance WHERE event = :event
                                                ORDER BY slot, kiosk
                                                """)
                                        .bind("event", id)
                                        .map(
                                                (row, context) ->
                                                        new Attended.Slot(
                                                                new KioskId(row.getString("kiosk")),
                                                                row.getString("slot"),
                                                                row.getLong("people"),
                                                                row.getLong("paper"),
                                                                row.getLong("undone"),
                                                                Instant.ofEpochMilli(
                                                                        row.getLong("arrived"))))
                                        .list(),
                                sums(
                                        handle,
                                        "SELECT size, parties FROM attendance_party"
                                                + " WHERE event = :event",
                                        id),
                                sums(
                                        handle,
                                        "SELECT stand, visits FROM attendance_stand"
                                                + " WHERE event = :event",
                                        id)));
    }

    private static SortedMap<String, Long> sums(Handle handle, String sql, String event) {
        SortedMap<String, Long> sums = new TreeMap<>();
        handle.createQuery(sql)
                .bind("event", event)
                .map((row, context) -> sums.put(row.getString(1), row.getLong(2)))
                .list();
        return sums;
    }
}
