package nl.gezondheidsplein.hub.store;

import java.util.SortedMap;
import java.util.TreeMap;
import nl.gezondheidsplein.hub.results.GridBook;

/** The chosen grids of periods in the database. */
public final class JdbcGridBook implements GridBook {
    private final Database database;

    public JdbcGridBook(Database database) {
        this.database = database;
    }

    @Override
    public SortedMap<Integer, String> grids() {
        SortedMap<Integer, String> grids = new TreeMap<>();
        database.<Object, RuntimeException>read(
                handle ->
                        handle.createQuery("SELECT from_year, grid FROM period_grid")
                                .map(
                                        (row, context) ->
                                                String.valueOf(
                                                        grids.put(row.getInt(1), row.getString(2))))
                                .list());
        return grids;
    }

    @Override
    public void put(int firstYear, String name) {
        database.change(
                handle ->
                        handle.createUpdate(
                                        """
                                        INSERT INTO period_grid (from_year, grid)
                                        VALUES (:year, :grid)
                                        ON CONFLICT (from_year) DO UPDATE SET grid = excluded.grid
                                        """)
                                .bind("year", firstYear)
                                .bind("grid", name)
                                .execute());
    }
}
