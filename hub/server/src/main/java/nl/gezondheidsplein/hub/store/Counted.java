package nl.gezondheidsplein.hub.store;

import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** How many rows there are of each name. */
final class Counted {
    private Counted() {}

    /** Runs a query for a name and a number. */
    static Map<String, Integer> by(Handle handle, String sql) {
        return handle.createQuery(sql)
                .map((row, context) -> Map.entry(row.getString(1), row.getInt(2)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
