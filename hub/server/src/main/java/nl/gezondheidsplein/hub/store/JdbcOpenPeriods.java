package nl.gezondheidsplein.hub.store;

import java.util.Optional;
import java.util.SortedMap;
import nl.gezondheidsplein.hub.results.Contributor;
import nl.gezondheidsplein.hub.results.OpenHistogram;
import nl.gezondheidsplein.hub.results.OpenPeriods;
import nl.gezondheidsplein.hub.results.Period;
import nl.gezondheidsplein.protocol.NeighbourhoodId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The aggregates of the open periods, inside one transaction. */
final class JdbcOpenPeriods implements OpenPeriods {
    private final Handle handle;
    private final Dialect dialect;

    JdbcOpenPeriods(Handle handle, Dialect dialect) {
        this.handle = handle;
        this.dialect = dialect;
    }

    @Override
    public boolean keepOpen(Period period) {
        open(handle, period);
        Optional<Boolean> isOpen =
                handle.createQuery(
                                "SELECT released_at IS NULL FROM release_period WHERE id = :id"
                                        + dialect.forShare())
                        .bind("id", period.id())
                        .mapTo(Boolean.class)
                        .findOne();
        return isOpen.orElse(false);
    }

    static void open(Handle handle, Period period) {
        handle.createUpdate(
                        """
                        INSERT INTO release_period (id, starts_at, ends_at)
                        VALUES (:id, :start, :end) ON CONFLICT (id) DO NOTHING
                        """)
                .bind("id", period.id())
                .bind("start", period.start().toEpochMilli())
                .bind("end", period.end().toEpochMilli())
                .execute();
    }

    @Override
    public void addCounts(
            Period period,
            String neighbourhood,
            String histogram,
            SortedMap<String, Long> answers) {
        if (answers.isEmpty()) {
            return;
        }
        PreparedBatch batch =
                handle.prepareBatch(
                        """
                        INSERT INTO open_cell (period, neighbourhood, histogram, answer, count)
                        VALUES (:period, :neighbourhood, :histogram, :answer, :count)
                        ON CONFLICT (period, neighbourhood, histogram, answer)
                            DO UPDATE SET count = open_cell.count + excluded.count
                        """);
        answers.forEach(
                (answer, count) ->
                        batch.bind("period", period.id())
                                .bind("neighbourhood", neighbourhood)
                                .bind("histogram", histogram)
                                .bind("answer", answer)
                                .bind("count", count)
                                .add());
        batch.execute();
    }

    @Override
    public void addContribution(Period period, Contributor contributor, String histogram, long n) {
        add(
                period,
                contributor.neighbourhood(),
                histogram,
                new OpenHistogram.Contribution(
                        contributor.lineage(), contributor.place().value(), n));
    }

    @Override
    public void addPaper(Period period, NeighbourhoodId neighbourhood, String histogram, long n) {
        add(
                period,
                neighbourhood,
                histogram,
                new OpenHistogram.Contribution(OpenHistogram.PAPER, OpenHistogram.PAPER, n));
    }

    private void add(
            Period period,
            NeighbourhoodId neighbourhood,
            String histogram,
            OpenHistogram.Contribution contribution) {
        handle.createUpdate(
                        """
                        INSERT INTO open_contribution
                            (period, neighbourhood, histogram, kiosk, place, n)
                        VALUES (:period, :neighbourhood, :histogram, :kiosk, :place, :n)
                        ON CONFLICT (period, neighbourhood, histogram, kiosk, place)
                            DO UPDATE SET n = open_contribution.n + excluded.n
                        """)
                .bind("period", period.id())
                .bind("neighbourhood", neighbourhood.value())
                .bind("histogram", histogram)
                .bind("kiosk", contribution.kiosk())
                .bind("place", contribution.place())
                .bind("n", contribution.n())
                .execute();
    }
}
