package nl.gezondheidsplein.hub.squaremap;

import java.util.Optional;
import java.util.UUID;

/** That a record falls under a term. */
public record Attribute(HsdsObject hsds) {
    public Optional<UUID> term() {
        return hsds.reference("taxonomy_term_id");
    }
}
