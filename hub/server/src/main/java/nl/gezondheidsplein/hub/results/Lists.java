package nl.gezondheidsplein.hub.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Maps of lists. */
final class Lists {
    private Lists() {}

    static <K, V> void add(Map<K, List<V>> lists, K key, V value) {
        lists.computeIfAbsent(key, ignored -> new ArrayList<>()).add(value);
    }
}
