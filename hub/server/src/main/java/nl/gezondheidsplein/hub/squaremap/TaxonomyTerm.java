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

    /** Returns the short id under which windows count it, as {@code samen-eten}. */
    public Optional<String> code() {
        return hsds.text("code");
    }

    /** Returns the wider term. */
    public Optional<UUID> parent() {
        return hsds.reference("parent_id");
    }

    public Optional<UUID> taxonomy() {
        return hsds.reference("taxonomy_id");
    }
}
