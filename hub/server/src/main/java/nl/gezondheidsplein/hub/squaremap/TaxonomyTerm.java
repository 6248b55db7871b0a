package nl.gezondheidsplein.hub.squaremap;

import java.util.Optional;
import java.util.UUID;

/** One term of a taxonomy. */
public record TaxonomyTerm(HsdsObject hsds) {
    public UUID id() {
        return hsds.id();
    }

    public String name() {
        return hsds.requiredText("name");
    }

    /** Returns the short word that programs and windows know it by, as {@code samen-eten}. */
    public Optional<String> code() {
        return hsds.text("code");
    }

    /** Returns the name of the list it stands in. */
    public Optional<String> taxonomyName() {
        return hsds.text("taxonomy");
    }

    /** Returns the wider term. */
    public Optional<UUID> parent() {
        return hsds.reference("parent_id");
    }

    public Optional<UUID> taxonomy() {
        return hsds.reference("taxonomy_id");
    }
}
