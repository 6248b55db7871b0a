package nl.gezondheidsplein.hub.squaremap.edit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.gezondheidsplein.hub.squaremap.HsdsObject;
import nl.gezondheidsplein.hub.squaremap.MapRecord;
import nl.gezondheidsplein.hub.squaremap.Offer;
import nl.gezondheidsplein.hub.squaremap.RecordKey;
import nl.gezondheidsplein.hub.squaremap.RecordKind;
import nl.gezondheidsplein.hub.squaremap.SocialMap;
import nl.gezondheidsplein.hub.squaremap.hsds.HsdsShape;

/** The records that one act of an editor puts and takes away. */
final class Change {
    /** Under which new records are known; an import speaks for its own source only. */
    private static final String SOURCE = "hub";

    /** Of these only those of the offer concerned are needed to see it. */
    private static final Set<RecordKind> ONE_OFFERS =
            Set.of(RecordKind.SERVICE, RecordKind.SERVICE_AT_LOCATION);

    private final SocialMap map;
    private final Instant now;
    private final Map<RecordKey, MapRecord> put = new LinkedHashMap<>();
    private final Set<RecordKey> removed = new LinkedHashSet<>();

    Change(SocialMap map, Instant now) {
        this.map = map;
        this.now = now;
    }

    /** Returns the record as it will be, for changing; a new one has its id only. */
    ObjectNode body(RecordKey key) {
        MapRecord changed = put.get(key);
        if (changed != null) {
            return changed.hsds().toJson();
        }
        return map.find(key)
                .map(stored -> stored.hsds().toJson())
                .orElseGet(() -> HsdsObject.empty(key.id()).toJson());
    }

    void put(RecordKey key, ObjectNode body) {
        HsdsObject hsds = HsdsObject.of(body);
        MapRecord changed =
                map.find(key)
                        .map(stored -> new MapRecord(key, hsds, stored.source(), stored.received()))
                        .orElseGet(() -> new MapRecord(key, hsds, SOURCE, now));
        put.put(key, changed);
    }

    void remove(RecordKey key) {
        removed.add(key);
    }

    /** Returns one offer as it will be. */
    Optional<Offer> offer(RecordKey service) {
        Map<RecordKey, MapRecord> records = new LinkedHashMap<>();
        Stream.of(
                        Stream.of(RecordKind.values())
                                .filter(kind -> !ONE_OFFERS.contains(kind))
                                .flatMap(kind -> map.all(kind).stream()),
                        map.find(service).stream(),
                        map.owned(RecordKind.SERVICE_AT_LOCATION, service).stream())
                .flatMap(part -> part)
                .forEach(stored -> records.put(stored.key(), stored));
        records.putAll(put);
        records.keySet().removeAll(removed);
        return SocialMap.of(map.revision(), records.values()).offer(service.id());
    }

    List<MapRecord> put() {
        return List.copyOf(put.values());
    }

    Set<RecordKey> removed() {
        return Set.copyOf(removed);
    }

    /** Returns what an import would reject in these records, in Dutch. */
    List<String> flaws() {
        List<String> flaws = new ArrayList<>();
        put.forEach(
                (key, stored) -> flaws.addAll(HsdsShape.flaws(key.kind(), stored.hsds().toJson())));
        return flaws;
    }
}
