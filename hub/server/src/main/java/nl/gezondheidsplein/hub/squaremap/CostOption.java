package nl.gezondheidsplein.hub.squaremap;

import java.util.Optional;

/** What it costs, for all or for some. */
public record CostOption(HsdsObject hsds) {
    /** Returns the price in words, as the organisation gave it. */
    public Optional<String> words() {
        return hsds.text("amount_description").or(() -> hsds.text("option"));
    }

    /** Returns for what or by whom it is paid, as {@code gratis} or {@code verzekering}. */
    public Optional<String> option() {
        return hsds.text("option");
    }

    /** Returns the price. */
    public Optional<Double> amount() {
        return hsds.number("amount");
    }
}
