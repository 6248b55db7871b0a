package nl.gezondheidsplein.hub.squaremap.hsds;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fields of HSDS 3.0 by the type they have there; the same name has one type everywhere. */
final class HsdsFields {
    /** What an object must have, by the list or field that holds it. */
    static final Map<String, List<String>> REQUIRED =
            Map.ofEntries(
                    Map.entry("organization", List.of("id", "name", "description")),
                    Map.entry("service", List.of("id", "name", "status")),
                    Map.entry("location", List.of("id", "location_type")),
                    Map.entry("taxonomy", List.of("id", "name", "description")),
                    Map.entry("taxonomy_term", List.of("id", "name", "description")),
                    Map.entry("program", List.of("id", "name", "description")),
                    Map.entry("programs", List.of("id", "name", "description")),
                    Map.entry("phones", List.of("id", "number")),
                    Map.entry(
                            "addresses",
                            List.of(
                                    "id",
                                    "address_1",
                                    "city",
                                    "state_province",
                                    "postal_code",
                                    "country",
                                    "address_type")),
                    Map.entry(
                            "organization_identifiers",
                            List.of("id", "identifier_type", "identifier")),
                    Map.entry(
                            "metadata",
                            List.of(
                                    "id",
                                    "last_action_date",
                                    "last_action_type",
                                    "field_name",
                                    "previous_value",
                                    "replacement_value",
                                    "updated_by")));

    /** Lists of parts; each part has at least an id. */
    static final Set<String> PARTS =
            Set.of(
                    "phones",
                    "languages",
                    "schedules",
                    "service_areas",
                    "contacts",
                    "attributes",
                    "metadata",
                    "addresses",
                    "accessibility",
                    "cost_options",
                    "required_documents",
                    "funding",
                    "programs",
                    "organization_identifiers");

    static final Set<String> IDS =
            Set.of(
                    "id",
                    "organization_id",
                    "program_id",
                    "service_id",
                    "location_id",
                    "service_at_location_id",
                    "contact_id",
                    "phone_id",
                    "link_id",
                    "taxonomy_term_id",
                    "taxonomy_id",
                    "parent_id",
                    "parent_organization_id",
                    "resource_id");

    static final Set<String> ADDRESSES_ON_THE_WEB =
            Set.of("url", "website", "uri", "term_uri", "schedule_link");

    static final Set<String> NUMBERS =
            Set.of(
                    "minimum_age",
                    "maximum_age",
                    "latitude",
                    "longitude",
                    "extension",
                    "timezone",
                    "count",
                    "interval",
                    "amount",
                    "year_incorporated");

    static final Set<String> TEXTS =
            Set.of(
                    "name",
                    "alternate_name",
                    "description",
                    "interpretation_services",
                    "application_process",
                    "fees_description",
                    "wait_time",
                    "fees",
                    "accreditations",
                    "eligibility_description",
                    "licenses",
                    "alert",
                    "number",
                    "type",
                    "code",
                    "note",
                    "link_type",
                    "link_entity",
                    "value",
                    "taxonomy",
                    "version",
                    "language",
                    "byday",
                    "byweekno",
                    "bymonthday",
                    "byyearday",
                    "opens_at",
                    "closes_at",
                    "attending_type",
                    "notes",
                    "extent",
                    "extent_type",
                    "title",
                    "department",
                    "transportation",
                    "external_identifier",
                    "external_identifier_type",
                    "attention",
                    "address_1",
                    "address_2",
                    "city",
                    "region",
                    "state_province",
                    "postal_code",
                    "country",
                    "details",
                    "source",
                    "option",
                    "currency",
                    "amount_description",
                    "document",
                    "tax_status",
                    "tax_id",
                    "legal_status",
                    "logo",
                    "identifier_scheme",
                    "identifier_type",
                    "identifier",
                    "resource_type",
                    "last_action_date",
                    "last_action_type",
                    "field_name",
                    "previous_value",
                    "replacement_value",
                    "updated_by");

    static final Set<String> DAYS =
            Set.of("assured_date", "valid_from", "valid_to", "dtstart", "until");

    static final Map<String, Set<String>> CHOICES =
            Map.of(
                    "status", Set.of("active", "inactive", "defunct", "temporarily closed"),
                    "location_type", Set.of("physical", "postal", "virtual"),
                    "address_type", Set.of("physical", "postal", "virtual"),
                    "freq", Set.of("WEEKLY", "MONTHLY"),
                    "wkst", Set.of("MO", "TU", "WE", "TH", "FR", "SA", "SU"));

    private HsdsFields() {}
}
