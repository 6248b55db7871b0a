package nl.gezondheidsplein.hub.squaremap.edit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.gezondheidsplein.hub.squaremap.MapRecord;
import nl.gezondheidsplein.hub.squaremap.RecordKey;
import nl.gezondheidsplein.hub.squaremap.RecordKind;
import nl.gezondheidsplein.hub.squaremap.ServiceAtLocation;
import nl.gezondheidsplein.hub.squaremap.SocialMap;
import nl.gezondheidsplein.hub.squaremap.SocialMapStore;
import nl.gezondheidsplein.hub.squaremap.SocialMaps;

/** Where editors decide on two offers that may be one. */
public final class DuplicateDesk {
    private final SocialMaps maps;
    private final Changing changing;

    /** Changes the map of this store. */
    public DuplicateDesk(SocialMaps maps, SocialMapStore store, OfferDesk.Custom custom) {
        this.maps = maps;
        this.changing = new Changing(maps, store, custom);
    }

    /** Returns an offer as it stands now. */
    public Optional<OpenOffer> open(UUID offer) {
        return OfferReading.open(maps.current(), offer);
    }

    /**
     * Writes down that two offers are not the same.
     *
     * @param seen the version in which each of the two was seen
     */
    public Saving keepApart(UUID one, UUID other, Map<UUID, String> seen) {
        return changing.change(
                one,
                seen,
                (map, change) -> {
                    note(change, one, other);
                    note(change, other, one);
                    return Map.of();
                });
    }

    private static void note(Change change, UUID offer, UUID other) {
        RecordKey key = new RecordKey(RecordKind.SERVICE, offer);
        ObjectNode body = change.body(key);
        Fields.list(body, Duplicates.NOT_SAME).add(other.toString());
        change.put(key, body);
    }

    /**
     * Makes two offers one: the one that stays takes over the places of the other and whatever it
     * does not tell itself. The other is kept as defunct, so that nothing is lost.
     *
     * @param seen the version in which each of the two was seen
     */
    public Saving merge(UUID stays, UUID goes, Map<UUID, String> seen) {
        return changing.change(
                stays,
                seen,
                (map, change) -> {
                    RecordKey staying = new RecordKey(RecordKind.SERVICE, stays);
                    RecordKey going = new RecordKey(RecordKind.SERVICE, goes);
                    ObjectNode body = change.body(staying);
                    ObjectNode other = change.body(going);
                    takeOver(body, other, stays);
                    change.put(staying, body);
                    other.put("status", "defunct").put("merged_into", stays.toString());
                    change.put(going, other);
                    moveSites(map, change, staying, going);
                    return Map.of();
                });
    }

    private static void takeOver(ObjectNode body, ObjectNode other, UUID stays) {
        for (var field : other.properties()) {
            if (!body.has(field.getKey()) && !field.getKey().equals(Duplicates.NOT_SAME)) {
                JsonNode value = field.getValue().deepCopy();
                for (JsonNode part : value) {
                    if (part instanceof ObjectNode object) {
                        rename(object, "service_id", stays);
                        rename(object, "link_id", stays);
                    }
                }
                body.set(field.getKey(), value);
            }
        }
    }

    private static void rename(ObjectNode part, String field, UUID stays) {
        if (part.has(field)) {
            part.put(field, stays.toString());
        }
    }

    private static void moveSites(
            SocialMap map, Change change, RecordKey staying, RecordKey going) {
        Set<UUID> known =
                sites(map, staying).stream()
                        .map(stored -> new ServiceAtLocation(stored.hsds()).location())
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet());
        for (MapRecord site : sites(map, going)) {
            if (new ServiceAtLocation(site.hsds()).location().filter(known::contains).isEmpty()) {
                ObjectNode body = change.body(site.key());
                body.put("service_id", staying.id().toString());
                change.put(site.key(), body);
            }
        }
    }

    private static List<MapRecord> sites(SocialMap map, RecordKey service) {
        return map.owned(RecordKind.SERVICE_AT_LOCATION, service);
    }
}
