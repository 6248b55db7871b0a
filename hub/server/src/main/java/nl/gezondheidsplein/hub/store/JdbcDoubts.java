package nl.gezondheidsplein.hub.store;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.gezondheidsplein.hub.squaremap.edit.Doubts;

/** Doubted offers in the database. */
public final class JdbcDoubts implements Doubts {
    private final Database database;

    public JdbcDoubts(Database database) {
        this.database = database;
    }

    @Override
    public void add(UUID offer, LocalDate day) {
        database.change(
                handle ->
                        handle.createUpdate(
                                        """
                                        INSERT INTO offer_doubt (offer, day) VALUES (:offer, :day)
                                        ON CONFLICT (offer) DO UPDATE SET day = excluded.day
                                        """)
                                .bind("offer", offer.toString())
                                .bind("day", day.toString())
                                .execute());
    }

    @Override
    public Map<UUID, LocalDate> newest() {
        return database.read(
                handle ->
                        handle
                                .createQuery("SELECT offer, day FROM offer_doubt")
                                .map(
                                        (row, context) ->
                                                Map.entry(
                                                        UUID.fromString(row.getString("offer")),
                                                        LocalDate.parse(row.getString("day"))))
                                .list()
                                .stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
