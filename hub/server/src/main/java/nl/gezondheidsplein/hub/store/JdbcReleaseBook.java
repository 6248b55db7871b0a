package nl.gezondheidsplein.hub.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import nl.gezondheidsplein.hub.results.Audience;
import nl.gezondheidsplein.hub.results.OpenHistogram;
import nl.gezondheidsplein.hub.results.Period;
import nl.gezondheidsplein.hub.results.Publication;
import nl.gezondheidsplein.hub.results.PublishedDocument;
import nl.gezondheidsplein.hub.results.PublishedResults;
import nl.gezondheidsplein.hub.results.ReleaseBook;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.PlaceSheet;
import org.jdbi.v3.core.Handle;

/** Open periods and the release ledger in the database. */
public final class JdbcReleaseBook implements ReleaseBook, PublishedResults {
    /** The kinds of place that privacy rule 4.4 never shows as a row of their own. */
    private static final Set<String> NEVER_ALONE = Set.of("moskee", "school");

    private final Database database;

    public JdbcReleaseBook(Database database) {
        this.database = database;
    }

    @Override
    public <T> T inTurn(Function<Turn, T> work) {
        return database.write(
                handle -> {
                    database.awaitTurn(handle, "release");
                    return work.apply(new JdbcTurn(handle, database.dialect()));
                });
    }

    private record Cell(String neighbourhood, String histogram) {}

    private record JdbcTurn(Handle handle, Dialect dialect) implements Turn {
        @Override
        public Optional<Instant> lastStart() {
            return handle.createQuery("SELECT max(starts_at) FROM release_period WHERE yearly = 0")
                    .mapTo(Long.class)
                    .findOne()
                    .map(Instant::ofEpochMilli);
        }

        @Override
        public void open(Period period) {
            JdbcOpenPeriods.open(handle, period);
        }

        @Override
        public List<Period> openUntil(Instant end) {
            return handle.createQuery(
                            """
                            SELECT id, starts_at, ends_at FROM release_period
                            WHERE released_at IS NULL AND ends_at <= :end ORDER BY starts_at
                            """)
                    .bind("end", end.toEpochMilli())
                    .map(
                            (row, context) ->
                                    new Period(
                                            row.getString("id"),
                                            Instant.ofEpochMilli(row.getLong("starts_at")),
                                            Instant.ofEpochMilli(row.getLong("ends_at"))))
                    .list();
        }

        @Override
        public Collection<OpenHistogram> shut(Period period) {
            // Whoever books holds a share of this row until its commit: wait for them here.
            handle.createQuery("SELECT id FROM release_period WHERE id = :id" + dialect.forUpdate())
                    .bind("id", period.id())
                    .mapTo(String.class)
                    .findOne();
            Map<Cell, SortedMap<String, Long>> answers = new LinkedHashMap<>();
            handle.createQuery(
                            """
                            SELECT neighbourhood, histogram, answer, count FROM open_cell
                            WHERE period = :period
                            """)
                    .bind("period", period.id())
                    .map(
                            (row, context) ->
                                    answers.computeIfAbsent(
                                                    new Cell(row.getString(1), row.getString(2)),
                                                    key -> new TreeMap<>())
                                            .put(row.getString(3), row.getLong(4)))
                    .list();
            Map<Cell, List<OpenHistogram.Contribution>> contributions = new LinkedHashMap<>();
            handle.createQuery(
                            """
                            SELECT neighbourhood, histogram, kiosk, place, n
                            FROM open_contribution WHERE period = :period
                            """)
                    .bind("period", period.id())
                    .map(
                            (row, context) ->
                                    contributions
                                            .computeIfAbsent(
                                                    new Cell(row.getString(1), row.getString(2)),
                                                    key -> new ArrayList<>())
                                            .add(
                                                    new OpenHistogram.Contribution(
                                                            row.getString(3),
                                                            row.getString(4),
                                                            row.getLong(5))))
                    .list();
            List<OpenHistogram> histograms = new ArrayList<>();
            contributions.forEach(
                    (cell, brought) ->
                            histograms.add(
                                    new OpenHistogram(
                                            cell.neighbourhood(),
                                            cell.histogram(),
                                            answers.getOrDefault(cell, new TreeMap<>()),
                                            brought)));
            return histograms;
        }

        @Override
        public Map<String, String> wijkOf() {
            Map<String, String> wijkOf = new TreeMap<>();
            handle.createQuery("SELECT id, parent FROM area WHERE kind = 'neighbourhood'")
                    .map((row, context) -> wijkOf.put(row.getString(1), row.getString(2)))
                    .list();
            return wijkOf;
        }

        @Override
        public Set<String> neverAlone() {
            Set<String> ids = new TreeSet<>();
            handle.createQuery("SELECT sheet FROM place")
                    .map((row, context) -> row.getString(1))
                    .forEach(
                            sheet -> {
                                PlaceSheet place =
                                        MessageCodec.decodePlaceSheet(
                                                sheet.getBytes(StandardCharsets.UTF_8));
                                if (NEVER_ALONE.contains(place.placeType())) {
                                    ids.add(place.place().value());
                                }
                            });
            return ids;
        }

        @Override
        public void freeze(
                Period period, Publication publication, Audience audience, boolean isYearly) {
            handle.createUpdate(
                            """
                            INSERT INTO ledger (period, area, audience, ends_at, yearly, document)
                            VALUES (:period, :area, :audience, :end, :yearly, :document)
                            """)
                    .bind("period", period.id())
                    .bind("area", publication.area())
                    .bind("audience", audience.id())
                    .bind("end", period.end().toEpochMilli())
                    .bind("yearly", isYearly ? 1 : 0)
                    .bind("document", publication.encode())
                    .execute();
        }

        @Override
        public void release(Period period, Instant at, boolean isYearly) {
            handle.createUpdate(
                            """
                            INSERT INTO release_period
                                (id, starts_at, ends_at, released_at, yearly)
                            VALUES (:id, :start, :end, :at, :yearly)
                            ON CONFLICT (id) DO UPDATE SET released_at = excluded.released_at
                            """)
                    .bind("id", period.id())
                    .bind("start", period.start().toEpochMilli())
                    .bind("end", period.end().toEpochMilli())
                    .bind("at", at.toEpochMilli())
                    .bind("yearly", isYearly ? 1 : 0)
                    .execute();
            for (String table : List.of("open_cell", "open_contribution")) {
                handle.createUpdate("DELETE FROM <table> WHERE period = :period")
                        .define("table", table)
                        .bind("period", period.id())
                        .execute();
            }
        }

        @Override
        public boolean isReleased(Period period) {
            return handle.createQuery(
                            """
                            SELECT count(*) FROM release_period
                            WHERE id = :id AND released_at IS NOT NULL
                            """)
                    .bind("id", period.id())
                    .mapTo(Long.class)
                    .one()
                    .equals(1L);
        }

        @Override
        public List<Publication> published(Period span, Audience audience) {
            return handle.createQuery(
                            """
                            SELECT ledger.period, area, document FROM ledger
                            JOIN release_period ON release_period.id = ledger.period
                            WHERE audience = :audience AND ledger.yearly = 0
                                AND starts_at >= :start AND release_period.ends_at <= :end
                            ORDER BY starts_at, area
                            """)
                    .bind("audience", audience.id())
                    .bind("start", span.start().toEpochMilli())
                    .bind("end", span.end().toEpochMilli())
                    .map(
                            (row, context) ->
                                    new PublishedDocument(
                                                    row.getString(1),
                                                    row.getString(2),
                                                    row.getBytes(3))
                                            .publication())
                    .list();
        }
    }

    @Override
    public List<String> periods(String area, Audience audience, int atMost) {
        return database.read(
                handle ->
                        handle.createQuery(
                                        """
                                        SELECT id FROM release_period
                                        WHERE released_at IS NOT NULL
                                        ORDER BY ends_at DESC, yearly DESC LIMIT :atMost
                                        """)
                                .bind("atMost", atMost)
                                .mapTo(String.class)
                                .list());
    }

    @Override
    public Optional<PublishedDocument> find(String period, String area, Audience audience) {
        return database.read(handle -> find(handle, period, area, audience));
    }

    /** A released period in which nothing of an area was published reads as an empty document. */
    private static Optional<PublishedDocument> find(
            Handle handle, String period, String area, Audience audience) {
        Optional<byte[]> frozen =
                handle.createQuery(
                                """
                                SELECT document FROM ledger
                                WHERE period = :period AND area = :area AND audience = :audience
                                """)
                        .bind("period", period)
                        .bind("area", area)
                        .bind("audience", audience.id())
                        .mapTo(byte[].class)
                        .findOne();
        if (frozen.isPresent()) {
            return frozen.map(content -> new PublishedDocument(period, area, content));
        }
        return handle.createQuery(
                        """
                        SELECT area.kind, area.parent FROM release_period, area
                        WHERE release_period.id = :period AND released_at IS NOT NULL
                            AND area.id = :area AND area.kind IN ('wijk', 'neighbourhood')
                        """)
                .bind("period", period)
                .bind("area", area)
                .map(
                        (row, context) ->
                                new PublishedDocument(
                                        period,
                                        area,
                                        Publication.empty(
                                                        area,
                                                        period,
                                                        audience,
                                                        row.getString(1).equals("wijk")
                                                                ? null
                                                                : row.getString(2))
                                                .encode()))
                .findOne();
    }

    @Override
    public Optional<PublishedDocument> latest(String area, Audience audience) {
        return database.read(
                handle ->
                        handle.createQuery(
                                        """
                                        SELECT id FROM release_period
                                        WHERE released_at IS NOT NULL AND yearly = 0
                                        ORDER BY ends_at DESC LIMIT 1
                                        """)
                                .mapTo(String.class)
                                .findOne()
                                .flatMap(period -> find(handle, period, area, audience)));
    }
}
