package nl.gezondheidsplein.hub.squaremap.edit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.gezondheidsplein.hub.squaremap.MapRecord;
import nl.gezondheidsplein.hub.squaremap.RecordKey;
import nl.gezondheidsplein.hub.squaremap.RecordKind;
import nl.gezondheidsplein.hub.squaremap.SocialMap;

/** Finds where a schedule stands: with the service, with one of its places, or with both. */
final class TimesPlace {
    private static final Map<OfferField, String> GONE =
            Map.of(OfferField.TIMES, "Deze tijden zijn er niet meer.");

    private final Change change;
    private final RecordKey service;
    private final List<RecordKey> holders = new ArrayList<>();

    TimesPlace(SocialMap map, Change change, UUID offer) {
        this.change = change;
        this.service = new RecordKey(RecordKind.SERVICE, offer);
        holders.add(service);
        map.owned(RecordKind.SERVICE_AT_LOCATION, service).stream()
                .map(MapRecord::key)
                .forEach(holders::add);
    }

    Map<OfferField, String> add(UUID id, TimesDraft draft) {
        ObjectNode body = change.body(service);
        ObjectNode schedule = Fields.list(body, "schedules").addObject();
        schedule.put("id", id.toString()).put("service_id", service.id().toString());
        TimesReader.read(draft).writeInto(schedule);
        change.put(service, body);
        return Map.of();
    }

    Map<OfferField, String> replace(UUID id, TimesDraft draft) {
        boolean found = false;
        for (RecordKey holder : holders) {
            ObjectNode body = change.body(holder);
            for (JsonNode part : body.path("schedules")) {
                if (part instanceof ObjectNode schedule && isNamed(schedule, id)) {
                    TimesReader.read(draft).writeInto(schedule);
                    change.put(holder, body);
                    found = true;
                }
            }
        }
        return found ? Map.of() : GONE;
    }

    Map<OfferField, String> remove(UUID id) {
        boolean found = false;
        for (RecordKey holder : holders) {
            ObjectNode body = change.body(holder);
            if (Fields.hasPart(body, "schedules", "id", Set.of(id.toString()))) {
                Fields.removeParts(body, "schedules", part -> isNamed(part, id));
                change.put(holder, body);
                found = true;
            }
        }
        return found ? Map.of() : GONE;
    }

    private static boolean isNamed(ObjectNode schedule, UUID id) {
        return schedule.path("id").asText().equalsIgnoreCase(id.toString());
    }
}
