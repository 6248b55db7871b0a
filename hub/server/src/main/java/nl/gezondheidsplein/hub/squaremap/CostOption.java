package nl.gezondheidsplein.hub.squaremap;

import java.util.Optional;

/** What it costs, for all or for some. */
public record CostOption(HsdsObject hsds) {
    /** Returns the price in words, as the organisation gave it. */
    public Optional<String> words() {
        return hsds.text("amount_description").or(() -> hsds.text("option"));
    }
}
