package nl.gezondheidsplein.hub.squaremap;

import java.util.UUID;

/** A list of terms to sort by, such as the four domains. */
public record Taxonomy(HsdsObject hsds) {
    public UUID id() {
        return hsds.id();
    }

    public String name() {
        return hsds.requiredText("name");
    }
}
