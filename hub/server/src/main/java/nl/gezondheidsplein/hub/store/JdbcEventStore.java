package nl.gezondheidsplein.hub.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gezondheidsplein.hub.events.Attended;
import nl.gezondheidsplein.hub.events.Event;
import nl.gezondheidsplein.hub.events.EventStore;
import nl.gezondheidsplein.protocol.EventSheet;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.NeighbourhoodId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Events and who came to them in the database. */
public final class JdbcEventStore implements EventStore {
    private static final String EVENTS =
            """
            SELECT neighbourhood, sheet, blocks,
                (SELECT string_agg(kiosk, ',') FROM event_kiosk WHERE event_kiosk.event = event.id) AS kiosks
            FROM event
            """;

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
                                            INSERT INTO event
                                                (id, neighbourhood, sheet, blocks, last_minute)
                                            VALUES (:id, :neighbourhood, :sheet, :blocks, :end)
                                            ON CONFLICT (id) DO NOTHING
                                            """)
                                    .bind("id", event.id())
                                    .bind("neighbourhood", event.neighbourhood().value())
                                    .bind("sheet", json(event.sheet()))
                                    .bind("blocks", JsonColumn.of(event.blocks()))
                                    .bind("end", minute(event.sheet().end()))
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
                                    """
                                    UPDATE event
                                    SET sheet = :sheet, blocks = :blocks, last_minute = :end
                                    WHERE id = :id
                                    """)
                            .bind("id", event.id())
                            .bind("sheet", json(event.sheet()))
                            .bind("blocks", JsonColumn.of(event.blocks()))
                            .bind("end", minute(event.sheet().end()))
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

    private static String minute(LocalDateTime moment) {
        return moment.truncatedTo(ChronoUnit.MINUTES).toString();
    }

    @Override
    public Optional<Event> find(String id) {
        return database.read(
                handle ->
                        events(handle.createQuery(EVENTS + "WHERE id = :id").bind("id", id))
                                .findFirst());
    }

    @Override
    public List<Event> endingAfter(LocalDateTime minute) {
        return database.read(
                        handle ->
                                events(
                                        handle.createQuery(
                                                        EVENTS
                                                                + "WHERE last_minute > :minute"
                                                                + " OR last_minute = ''")
                                                .bind("minute", minute(minute))))
                .filter(event -> event.sheet().end().isAfter(minute))
                .sorted(
                        Comparator.comparing((Event event) -> event.sheet().start())
                                .thenComparing(Event::id))
                .toList();
    }

    @Override
    public List<Event> endedBy(
            LocalDateTime minute, NeighbourhoodId neighbourhood, int from, int most) {
        return database.read(
                        handle ->
                                events(
                                        handle.createQuery(
                                                        EVENTS
                                                                + """
                                                                WHERE neighbourhood = :neighbourhood
                                                                    AND last_minute <= :minute
                                                                ORDER BY last_minute DESC, id
                                                                LIMIT :most OFFSET :from
                                                                """)
                                                .bind("neighbourhood", neighbourhood.value())
                                                .bind("minute", minute(minute))
                                                .bind("most", most)
                                                .bind("from", from)))
                // Of an event whose end nobody wrote down, which may be still to come.
                .filter(event -> !event.sheet().end().isAfter(minute))
                .toList();
    }

    private static Stream<Event> events(Query query) {
        return query
                .map(
                        (row, context) ->
                                new Event(
                                        sheet(row.getString("sheet")),
                                        new NeighbourhoodId(row.getString("neighbourhood")),
                                        kiosks(row.getString("kiosks")),
                                        JsonColumn.blocks(row.getString("blocks"))))
                .list()
                .stream();
    }

    private static Set<KioskId> kiosks(@Nullable String ids) {
        return ids == null
                ? Set.of()
                : Arrays.stream(ids.split(",")).map(KioskId::new).collect(Collectors.toSet());
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
