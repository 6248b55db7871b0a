package nl.gezondheidsplein.hub.store;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import nl.gezondheidsplein.hub.results.OpenPeriods;
import nl.gezondheidsplein.hub.results.PaperBook;
import nl.gezondheidsplein.hub.results.PaperCount;
import nl.gezondheidsplein.protocol.NeighbourhoodId;

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
    public List<PaperCount> of(NeighbourhoodId neighbourhood) {
        return database.read(
                handle ->
                        handle.createQuery(
                                        """
                                        SELECT * FROM paper_count
                                        WHERE neighbourhood = :neighbourhood
                                        ORDER BY month DESC, source, id
                                        """)
                                .bind("neighbourhood", neighbourhood.value())
                                .map(
                                        (row, context) ->
                                                new PaperCount(
                                                        row.getString("id"),
                                                        neighbourhood,
                                                        row.getString("histogram"),
                                                        row.getString("source"),
                                                        row.getLong("n"),
                                                        YearMonth.parse(row.getString("month"))))
                                .list());
    }
}
