package nl.gezondheidsplein.hub.squaremap;

import java.util.Optional;
import java.util.UUID;

/** Who offers something. */
public record Organization(HsdsObject hsds) {
    public UUID id() {
        return hsds.id();
    }

    public String name() {
        return hsds.requiredText("name");
    }

    /** Returns the larger organisation it belongs to, which need not be in the map. */
    public Optional<UUID> parent() {
        return hsds.reference("parent_organization_id");
    }
}
