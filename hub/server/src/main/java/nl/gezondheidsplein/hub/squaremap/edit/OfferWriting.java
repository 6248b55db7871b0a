package nl.gezondheidsplein.hub.squaremap.edit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gezondheidsplein.hub.squaremap.Contact;
import nl.gezondheidsplein.hub.squaremap.HsdsObject;
import nl.gezondheidsplein.hub.squaremap.MapRecord;
import nl.gezondheidsplein.hub.squaremap.RecordKey;
import nl.gezondheidsplein.hub.squaremap.RecordKind;
import nl.gezondheidsplein.hub.squaremap.Service;
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
        language(body, words);
        body.put("status", status(body, draft.isActive()));
        Fields.text(body, "organization_id", organization(draft));
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

    /** Only what is not Dutch says in which language it is. */
    private static void language(ObjectNode body, OfferDraft.Words words) {
        String known = new Service(HsdsObject.of(body)).descriptionLanguage();
        if (words.description().isBlank() || !known.equals(words.language())) {
            boolean isDutch = words.language().equals("nl") || words.description().isBlank();
            Fields.text(body, "description_language", isDutch ? "" : words.language());
        }
    }

    /** A price that stays keeps the words it came with. */
    private void cost(ObjectNode body, OfferDraft.Cost cost) {
        OfferDraft.Cost known = Prices.draft(new Service(HsdsObject.of(body)).price());
        if (known.equals(cost)) {
            return;
        }
        if (cost.kind().isEmpty()) {
            Fields.removeParts(body, "cost_options", Prices::isTold);
            return;
        }
        Prices.fill(
                Fields.firstPart(body, "cost_options", Prices::isTold)
                        .or(() -> Fields.firstPart(body, "cost_options", part -> true))
                        .orElseGet(() -> part(body, "cost_options")),
                cost);
    }

    /** A role that stays keeps the title it came with. */
    private void askFor(ObjectNode body, String role) {
        if (OfferReading.askFor(new Service(HsdsObject.of(body))).equals(role)) {
            return;
        }
        if (role.isEmpty()) {
            Fields.parts(body, "contacts").stream()
                    .filter(OfferWriting::hasRole)
                    .forEach(contact -> contact.remove(List.of("title", "role")));
        } else {
            Fields.firstPart(body, "contacts", OfferWriting::hasRole)
                    .or(() -> Fields.firstPart(body, "contacts", part -> true))
                    .orElseGet(() -> part(body, "contacts"))
                    .put("title", Contact.roles().getOrDefault(role, role))
                    .put("role", role);
        }
        // A contact of which nothing is left but the ids tells nobody anything.
        Fields.removeParts(
                body,
                "contacts",
                part -> part.properties().stream().allMatch(f -> f.getKey().endsWith("id")));
    }

    private static boolean hasRole(ObjectNode contact) {
        return new Contact(HsdsObject.of(contact))
                .roleCode()
                .filter(Contact.roles()::containsKey)
                .isPresent();
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
