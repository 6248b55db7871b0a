package nl.gezondheidsplein.protocol;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The counts of one window by item id. Sorted by id, so that the same counts always give the same
 * bytes.
 *
 * @param entries unmodifiable and sorted
 */
public record Counts(SortedMap<String, Count> entries) {
    /** A window in which nothing was counted. */
    public static final Counts EMPTY = new Counts(new TreeMap<>());

    public Counts {
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    }

    /** The counts of any map. */
    public static Counts of(Map<String, ? extends Count> entries) {
        return new Counts(new TreeMap<>(entries));
    }

    /** The count of one item. */
    public Optional<Count> get(String item) {
        return Optional.ofNullable(entries.get(item));
    }

    /** Whether no item is mentioned. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }
}
