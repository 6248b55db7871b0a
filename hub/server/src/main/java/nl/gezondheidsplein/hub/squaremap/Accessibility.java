package nl.gezondheidsplein.hub.squaremap;

import java.util.Optional;

/** Who can get in, and how. */
public record Accessibility(HsdsObject hsds) {
    public Optional<String> description() {
        return hsds.text("description");
    }
}
