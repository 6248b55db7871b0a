package nl.gezondheidsplein.hub.squaremap.edit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gezondheidsplein.hub.squaremap.CostOption;
import nl.gezondheidsplein.hub.squaremap.HsdsObject;
import nl.gezondheidsplein.hub.squaremap.MapRecord;
import nl.gezondheidsplein.hub.squaremap.RecordKey;
import nl.gezondheidsplein.hub.squaremap.RecordKind;
import nl.gezondheidsplein.hub.squaremap.SocialMap;
import nl.gezondheidsplein.hub.squaremap.TaxonomyTerm;

/** Works out what a draft changes in the records of one offer. */
final class OfferWriting {
    /** HSDS asks for it in every address; the hubs of this plein stand in one country. */
    private static final String COUNTRY = "NL";

    private final SocialMap map;
    private final RecordKey service;
    private final Supplier<UUID> ids;
    private final Change change;

    OfferWriting(SocialMap map, UUID offer, Supplier<UUID> ids, Change change) {
        this.map = map;
        this.service = new RecordKey(RecordKind.SERVICE, offer);
        this.ids = ids;
        this.change = change;
    }

    /** Writes a draft that was found whole. */
    void write(OfferDraft draft) {
        ObjectNode body = change.body(service);
        OfferDraft.Words words = draft.words();
        Fields.text(body, "name", words.name());
        Fields.text(body, "description", words.description());
        Fields.text(body, "eligibility_description", words.forWhom());
        body.put("status", status(body, draft.isActive()));
        Fields.text(body, "organization_id", organization(draft));
        Fields.texts(body, "access", draft.access());
        Fields.texts(body, "marks", draft.marks());
        Fields.flag(body, "demo", draft.isDemo());
        cost(body, words.cost());
        askFor(body, words.askFor());
        languages(body, draft.languages());
        terms(body, draft.terms());
        change.put(service, body);
        places(draft.where());
    }

    /** HSDS knows three ways not to be active; the one that is there stays. */
    private static String status(ObjectNode body, boolean isActive) {
        String known = body.path("status").asText();
        boolean wasActive = known.equals("active");
        return isActive ? "active" : wasActive || known.isEmpty() ? "inactive" : known;
    }

    private String organization(OfferDraft draft) {
        if (draft.newOrganization().isBlank()) {
            return draft.organization();
        }
        RecordKey key = new RecordKey(RecordKind.ORGANIZATION, ids.get());
        ObjectNode body = change.body(key);
        body.put("name", draft.newOrganization().strip()).put("description", "");
        change.put(key, body);
        return key.id().toString();
    }

    private ObjectNode part(ObjectNode body, String field) {
        ObjectNode part = Fields.list(body, field).addObject();
        return part.put("id", ids.get().toString()).put("service_id", service.id().toString());
    }

    private void cost(ObjectNode body, String words) {
        ArrayNode options = Fields.list(body, "cost_options");
        if (words.isBlank()) {
            options.remove(0);
            Fields.removeParts(body, "cost_options", part -> false);
            return;
        }
        ObjectNode first =
                options.path(0) instanceof ObjectNode known
                        ? known
                        : part(body, "cost_options").put("option", "iedereen");
        if (new CostOption(HsdsObject.of(first)).words().equals(Optional.of(words.strip()))) {
            return;
        }
        first.put("amount_description", words.strip());
        first.remove("amount");
        if (words.strip().equalsIgnoreCase("gratis")) {
            first.put("amount", 0).put("currency", "eur");
        }
    }

    private void askFor(ObjectNode body, String role) {
        ArrayNode contacts = Fields.list(body, "contacts");
        if (contacts.path(0) instanceof ObjectNode first) {
            Fields.text(first, "title", role);
        } else if (!role.isBlank()) {
            part(body, "contacts").put("title", role.strip());
        }
        // A contact of which nothing is left but the ids tells nobody anything.
        Fields.removeParts(
                body,
                "contacts",
                part -> part.properties().stream().allMatch(f -> f.getKey().endsWith("id")));
    }

    private void languages(ObjectNode body, Set<String> codes) {
        Fields.removeParts(
                body,
                "languages",
                part -> part.has("code") && !codes.contains(part.path("code").asText()));
        for (String code : codes) {
            if (!Fields.hasPart(body, "languages", "code", Set.of(code))) {
                part(body, "languages").put("code", code).put("name", SpokenLanguages.name(code));
            }
        }
    }

    /** Terms that the map does not know were not shown, so they stay. */
    private void terms(ObjectNode body, Set<String> wanted) {
        Set<String> known =
                map.all(RecordKind.TAXONOMY_TERM).stream()
                        .map(MapRecord::key)
                        .map(key -> key.id().toString())
                        .collect(Collectors.toSet());
        Fields.removeParts(
                body,
                "attributes",
                part -> {
                    String term = part.path("taxonomy_term_id").asText();
                    return known.contains(term) && !wanted.contains(term);
                });
        for (String term : wanted) {
            if (known.contains(term)
                    && !Fields.hasPart(body, "attributes", "taxonomy_term_id", Set.of(term))) {
                ObjectNode attribute = Fields.list(body, "attributes").addObject();
                attribute.put("id", ids.get().toString());
                attribute.put("link_id", service.id().toString()).put("link_entity", "service");
                attribute.put("link_type", "taxonomy_term").put("taxonomy_term_id", term);
                code(UUID.fromString(term)).forEach(code -> attribute.put("value", code));
            }
        }
    }

    private Stream<String> code(UUID term) {
        return map.find(new RecordKey(RecordKind.TAXONOMY_TERM, term)).stream()
                .map(stored -> new TaxonomyTerm(stored.hsds()))
                .flatMap(known -> known.hsds().text("code").stream());
    }

    private void places(OfferDraft.Where where) {
        for (MapRecord site : map.owned(RecordKind.SERVICE_AT_LOCATION, service)) {
            if (!where.sites().contains(site.key().id().toString())) {
                change.remove(site.key());
            }
        }
        if (!where.location().isEmpty()) {
            addSite(where.location());
        }
        if (!where.newPlace().name().isBlank()) {
            addSite(location(where.newPlace()));
        }
    }

    private void addSite(String location) {
        RecordKey key = new RecordKey(RecordKind.SERVICE_AT_LOCATION, ids.get());
        ObjectNode body = change.body(key);
        body.put("service_id", service.id().toString()).put("location_id", location);
        change.put(key, body);
    }

    private String location(OfferDraft.NewPlace place) {
        RecordKey key = new RecordKey(RecordKind.LOCATION, ids.get());
        ObjectNode body = change.body(key);
        body.put("location_type", "physical").put("name", place.name().strip());
        if (!place.street().isBlank()) {
            ObjectNode address = Fields.list(body, "addresses").addObject();
            address.put("id", ids.get().toString()).put("location_id", key.id().toString());
            address.put("address_1", place.street().strip()).put("city", place.city().strip());
            address.put("state_province", Provinces.of(map, place.city().strip()));
            address.put("country", COUNTRY);
            address.put("postal_code", place.postcode().strip());
            address.put("address_type", "physical");
        }
        change.put(key, body);
        return key.id().toString();
    }
}
