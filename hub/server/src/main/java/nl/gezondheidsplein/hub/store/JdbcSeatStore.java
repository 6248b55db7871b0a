package nl.gezondheidsplein.hub.store;

import java.util.Comparator;
import java.util.List;
import nl.gezondheidsplein.hub.voices.Circle;
import nl.gezondheidsplein.hub.voices.Seat;
import nl.gezondheidsplein.hub.voices.SeatStore;
import nl.gezondheidsplein.protocol.NeighbourhoodId;

/** Who sits where, in the database. */
public final class JdbcSeatStore implements SeatStore {
    private final Database database;

    public JdbcSeatStore(Database database) {
        this.database = database;
    }

    @Override
    public void put(Seat seat) {
        database.change(
                handle ->
                        handle.createUpdate(
                                        """
                                        INSERT INTO seat
                                            (neighbourhood, theme, partner, circle, residents)
                                        VALUES (:neighbourhood, :theme, :partner, :circle,
                                            :residents)
                                        ON CONFLICT (neighbourhood, theme, partner) DO UPDATE
                                        SET circle = excluded.circle,
                                            residents = excluded.residents
                                        """)
                                .bind("neighbourhood", seat.neighbourhood().value())
                                .bind("theme", seat.theme())
                                .bind("partner", seat.partner())
                                .bind("circle", seat.circle().id())
                                .bind("residents", seat.isOfResidents() ? 1 : 0)
                                .execute());
    }

    @Override
    public void remove(NeighbourhoodId neighbourhood, String theme, String partner) {
        database.change(
                handle ->
                        handle.createUpdate(
                                        """
                                        DELETE FROM seat
                                        WHERE neighbourhood = :neighbourhood AND theme = :theme
                                            AND partner = :partner
                                        """)
                                .bind("neighbourhood", neighbourhood.value())
                                .bind("theme", theme)
                                .bind("partner", partner)
                                .execute());
    }

    @Override
    public List<Seat> of(NeighbourhoodId neighbourhood) {
        return database
                .read(
                        handle ->
                                handle.createQuery(
                                                """
                                                SELECT * FROM seat
                                                WHERE neighbourhood = :neighbourhood
                                                """)
                                        .bind("neighbourhood", neighbourhood.value())
                                        .map(
                                                (row, context) ->
                                                        new Seat(
                                                                neighbourhood,
                                                                row.getString("theme"),
                                                                row.getString("partner"),
                                                                Circle.ofId(row.getString("circle"))
                                                                        .orElseThrow(),
                                                                row.getInt("residents") != 0))
                                        .list())
                .stream()
                .sorted(
                        Comparator.comparing(Seat::theme)
                                .thenComparing(Seat::circle)
                                .thenComparing(Seat::partner))
                .toList();
    }
}
