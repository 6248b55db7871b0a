package nl.gezondheidsplein.hub.squaremap;

import java.util.Arrays;

/** What stands on its own in the social map; all else is a part of one of these. */
public enum RecordKind {
    ORGANIZATION("organization", "organizations"),
    SERVICE("service", "services"),
    LOCATION("location", "locations"),
    SERVICE_AT_LOCATION("service_at_location", "service_at_locations"),
    TAXONOMY("taxonomy", "taxonomies"),
    TAXONOMY_TERM("taxonomy_term", "taxonomy_terms");

    private final String id;
    private final String plural;

    RecordKind(String id, String plural) {
        this.id = id;
        this.plural = plural;
    }

    /** Returns the kind of this HSDS name. */
    public static RecordKind ofId(String id) {
        return Arrays.stream(values())
                .filter(kind -> kind.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind of record: " + id));
    }

    /** Returns the HSDS name of one, as in {@code service_at_location}. */
    public String id() {
        return id;
    }

    /** Returns the HSDS name of many, as in {@code service_at_locations}. */
    public String plural() {
        return plural;
    }

    /** Returns the field by which another record refers to one of this kind. */
    public String reference() {
        return id + "_id";
    }
}
