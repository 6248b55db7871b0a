package nl.gezondheidsplein.hub.store;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import nl.gezondheidsplein.hub.results.OpenPeriods;
import nl.gezondheidsplein.hub.results.PaperBook;
import nl.gezondheidsplein.hub.results.PaperCount;
import nl.gezondheidsplein.protocol.NeighbourhoodId;
import org.jdbi.v3.core.statement.Query;

/** Lists on paper in the database. */
public final class JdbcPaperBook implements PaperBook {
    private final Database database;

    public JdbcPaperBook(Database database) {
        this.database = database;
    }

    @Override
    public void enter(PaperCount list, Consumer<OpenPeriods> booking) {
        database.change(
                handle -> {
                    handle.createUpdate(
                                    """
                                    INSERT INTO paper_count
                                        (id, neighbourhood, histogram, source, n, month)
                                    VALUES
                                        (:id, :neighbourhood, :histogram, :source, :n, :month)
                                    """)
                            .bind("id", list.id())
                            .bind("neighbourhood", list.neighbourhood().value())
                            .bind("histogram", list.histogram())
                            .bind("source", list.source())
                            .bind("n", list.n())
                            .bind("month", list.month().toString())
                            .execute();
                    booking.accept(new JdbcOpenPeriods(handle, database.dialect()));
                });
    }

    @Override
    public List<PaperCount> of(NeighbourhoodId neighbourhood, YearMonth month) {
        return database.read(
                handle ->
                        lists(
                                handle.createQuery(
                                                """
                                                SELECT * FROM paper_count
                                                WHERE neighbourhood = :neighbourhood
                                                    AND month = :month
                                                """)
                                        .bind("month", month.toString()),
                                neighbourhood));
    }

    @Override
    public List<PaperCount> of(NeighbourhoodId neighbourhood, String of, int from, int most) {
        return database.read(
                handle ->
                        lists(
                                handle.createQuery(
                                                """
                                                SELECT * FROM paper_count
                                                WHERE neighbourhood = :neighbourhood
                                                    AND substr(histogram, 1, :length) = :of
                                                ORDER BY month DESC, source, id
                                                LIMIT :most OFFSET :from
                                                """)
                                        .bind("of", of)
                                        .bind("length", of.length())
                                        .bind("most", most)
                                        .bind("from", from),
                                neighbourhood));
    }

    private static List<PaperCount> lists(Query query, NeighbourhoodId neighbourhood) {
        return query.bind("neighbourhood", neighbourhood.value())
                .map(
                        (row, context) ->
                                new PaperCount(
                                        row.getString("id"),
                                        neighbourhood,
                                        row.getString("histogram"),
                                        row.getString("source"),
                                        row.getLong("n"),
                                        YearMonth.parse(row.getString("month"))))
                .list();
    }
}
