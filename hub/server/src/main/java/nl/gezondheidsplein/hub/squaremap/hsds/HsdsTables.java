package nl.gezondheidsplein.hub.squaremap.hsds;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.gezondheidsplein.hub.squaremap.RecordKind;

/**
 * The tables of tabular HSDS 3.0: what each holds, and by which columns its rows hang on others.
 */
final class HsdsTables {
    static final String METADATA = "metadata";

    /** The tables of records, by the names that people give them. */
    static final Map<String, RecordKind> KINDS =
            Map.of(
                    "organizations", RecordKind.ORGANIZATION,
                    "services", RecordKind.SERVICE,
                    "locations", RecordKind.LOCATION,
                    "service_at_location", RecordKind.SERVICE_AT_LOCATION,
                    "service_at_locations", RecordKind.SERVICE_AT_LOCATION,
                    "taxonomies", RecordKind.TAXONOMY,
                    "taxonomy_terms", RecordKind.TAXONOMY_TERM);

    /** Which columns hang a part on another row; it hangs on every row that it names. */
    static final Map<String, List<String>> HANGS_ON =
            Map.ofEntries(
                    Map.entry("languages", List.of("phone_id", "service_id", "location_id")),
                    Map.entry(
                            "phones",
                            List.of(
                                    "contact_id",
                                    "service_at_location_id",
                                    "service_id",
                                    "location_id",
                                    "organization_id")),
                    Map.entry(
                            "contacts",
                            List.of(
                                    "service_at_location_id",
                                    "service_id",
                                    "location_id",
                                    "organization_id")),
                    Map.entry(
                            "schedules",
                            List.of("service_at_location_id", "service_id", "location_id")),
                    Map.entry("addresses", List.of("location_id")),
                    Map.entry("accessibility", List.of("location_id")),
                    Map.entry("service_areas", List.of("service_id")),
                    Map.entry("cost_options", List.of("service_id")),
                    Map.entry("required_documents", List.of("service_id")),
                    Map.entry("funding", List.of("service_id", "organization_id")),
                    Map.entry("programs", List.of("organization_id")),
                    Map.entry("organization_identifiers", List.of("organization_id")),
                    Map.entry("attributes", List.of("link_id")),
                    Map.entry(METADATA, List.of("resource_id")));

    private static final Map<String, String> NAMED_BY =
            Map.of(
                    "organizations", "organization_id",
                    "services", "service_id",
                    "locations", "location_id",
                    "service_at_location", "service_at_location_id",
                    "service_at_locations", "service_at_location_id",
                    "contacts", "contact_id",
                    "phones", "phone_id");

    private HsdsTables() {}

    static boolean isTable(String name) {
        return KINDS.containsKey(name) || HANGS_ON.containsKey(name);
    }

    /** Returns the table in which records of a kind stand when we write them. */
    static String of(RecordKind kind) {
        return kind == RecordKind.SERVICE_AT_LOCATION ? kind.id() : kind.plural();
    }

    /** Returns the column by which a part hangs on a row of another table, if it ever does. */
    static Optional<String> column(String part, String owner) {
        return HANGS_ON.getOrDefault(part, List.of()).stream()
                .filter(column -> owners(part, column, Set.of(owner)).contains(owner))
                .findFirst();
    }

    /** Returns which of these tables hold the rows that a column of a part may name. */
    static Set<String> owners(String part, String column, Set<String> tables) {
        return tables.stream()
                .filter(
                        table ->
                                switch (column) {
                                    case "link_id" ->
                                            !table.equals(METADATA) && !table.equals(part);
                                    case "resource_id" -> !table.equals(part);
                                    default -> column.equals(NAMED_BY.get(table));
                                })
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the table whose rows a reference of a record or part names, if it is one. */
    static Optional<String> named(String column) {
        return switch (column) {
            case "taxonomy_term_id" -> Optional.of("taxonomy_terms");
            case "taxonomy_id" -> Optional.of("taxonomies");
            case "program_id" -> Optional.of("programs");
            case "service_at_location_id" -> Optional.of("service_at_location");
            default ->
                    NAMED_BY.entrySet().stream()
                            .filter(named -> named.getValue().equals(column))
                            .map(Map.Entry::getKey)
                            .findFirst();
        };
    }
}
