package nl.gezondheidsplein.hub.squaremap.hsds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.gezondheidsplein.hub.squaremap.MapRecord;
import nl.gezondheidsplein.hub.squaremap.RecordKey;
import nl.gezondheidsplein.hub.squaremap.RecordKind;
import nl.gezondheidsplein.hub.squaremap.SocialMap;

/**
 * Puts records together into the documents that HSDS publishes: short ones for lists, with only
 * what there is one of, and full ones with all that hangs on them. Each document is the caller's
 * own.
 */
public final class HsdsDocuments {
    private final SocialMap map;

    /** Documents of this map. */
    public HsdsDocuments(SocialMap map) {
        this.map = map;
    }

    /** Returns the short document of a record. */
    public ObjectNode item(MapRecord stored) {
        ObjectNode item = withoutLists(stored);
        switch (stored.key().kind()) {
            case SERVICE -> nestOne(item, RecordKind.ORGANIZATION, this::item);
            case SERVICE_AT_LOCATION -> {
                nestOne(item, RecordKind.LOCATION, this::item);
                nestOne(item, RecordKind.SERVICE, this::item);
            }
            case TAXONOMY_TERM -> nestTaxonomy(item);
            case ORGANIZATION, LOCATION, TAXONOMY -> {}
        }
        return item;
    }

    private static ObjectNode withoutLists(MapRecord stored) {
        ObjectNode item = stored.hsds().toJson();
        List<String> lists = new ArrayList<>();
        item.properties()
                .forEach(
                        field -> {
                            if (field.getValue().isArray()) {
                                lists.add(field.getKey());
                            }
                        });
        item.remove(lists);
        return item;
    }

    /** Returns the full document of a record. */
    public ObjectNode full(MapRecord stored) {
        return switch (stored.key().kind()) {
            case ORGANIZATION -> organization(stored, this::shortService);
            case SERVICE -> {
                ObjectNode document = serviceWithSites(stored);
                nestOne(document, RecordKind.ORGANIZATION, this::organizationAlone);
                yield document;
            }
            case SERVICE_AT_LOCATION -> {
                ObjectNode document = siteWithLocation(stored);
                nestOne(
                        document,
                        RecordKind.SERVICE,
                        service -> {
                            ObjectNode nested = body(service);
                            nestOne(nested, RecordKind.ORGANIZATION, this::organizationAlone);
                            return nested;
                        });
                yield document;
            }
            case LOCATION -> body(stored);
            case TAXONOMY -> {
                ObjectNode document = body(stored);
                nestList(document, stored, RecordKind.TAXONOMY_TERM, this::body);
                yield document;
            }
            case TAXONOMY_TERM -> item(stored);
        };
    }

    /** Returns the full document of an organisation, with its services in full as well. */
    public ObjectNode organizationWithFullServices(MapRecord organization) {
        return organization(organization, this::serviceWithSites);
    }

    private ObjectNode organization(
            MapRecord stored, Function<MapRecord, ObjectNode> serviceDocument) {
        ObjectNode document = organizationAlone(stored);
        nestList(document, stored, RecordKind.SERVICE, serviceDocument);
        return document;
    }

    private ObjectNode organizationAlone(MapRecord stored) {
        ObjectNode document = body(stored);
        nestList(document, stored, RecordKind.LOCATION, this::body);
        return document;
    }

    private ObjectNode shortService(MapRecord service) {
        return withoutLists(service);
    }

    private ObjectNode serviceWithSites(MapRecord service) {
        ObjectNode document = body(service);
        nestList(document, service, RecordKind.SERVICE_AT_LOCATION, this::siteWithLocation);
        return document;
    }

    private ObjectNode siteWithLocation(MapRecord site) {
        ObjectNode document = body(site);
        nestOne(document, RecordKind.LOCATION, this::body);
        return document;
    }

    /** The record as it is kept, its terms written out. */
    private ObjectNode body(MapRecord stored) {
        ObjectNode document = stored.hsds().toJson();
        nestTerms(document);
        return document;
    }

    private void nestTerms(JsonNode node) {
        if (node instanceof ObjectNode object && object.has("taxonomy_term_id")) {
            nestOne(object, RecordKind.TAXONOMY_TERM, this::item);
        }
        node.forEach(this::nestTerms);
    }

    private void nestTaxonomy(ObjectNode term) {
        find(RecordKind.TAXONOMY, term)
                .ifPresent(taxonomy -> term.set("taxonomy_detail", withoutLists(taxonomy)));
    }

    private void nestOne(
            ObjectNode document, RecordKind kind, Function<MapRecord, ObjectNode> nested) {
        find(kind, document).ifPresent(record -> document.set(kind.id(), nested.apply(record)));
    }

    private Optional<MapRecord> find(RecordKind kind, ObjectNode document) {
        String id = document.path(kind.reference()).asText();
        return id.isEmpty() ? Optional.empty() : map.find(new RecordKey(kind, UUID.fromString(id)));
    }

    private void nestList(
            ObjectNode document,
            MapRecord owner,
            RecordKind kind,
            Function<MapRecord, ObjectNode> nested) {
        List<MapRecord> owned = map.owned(kind, owner.key());
        if (!owned.isEmpty()) {
            ArrayNode list = document.putArray(kind.plural());
            owned.forEach(record -> list.add(nested.apply(record)));
        }
    }
}
