package nl.gezondheidsplein.hub.squaremap;

import java.util.Optional;

/** For whom it is, by where they live. */
public record ServiceArea(HsdsObject hsds) {
    public Optional<String> name() {
        return hsds.text("name");
    }
}
