package nl.gezondheidsplein.hub.squaremap;

import java.util.Optional;
import nl.gezondheidsplein.protocol.Cost;

/**
 * What an offer costs, as far as every language has words for it.
 *
 * @param euros how much, for a contribution of which that is known
 */
public record Price(Cost kind, Optional<Double> euros) {
    /** Nobody said it in a way that can be told. */
    public static final Price UNKNOWN = new Price(Cost.UNKNOWN, Optional.empty());

    static Price free() {
        return new Price(Cost.FREE, Optional.empty());
    }

    static Price of(double euros) {
        return euros > 0 ? new Price(Cost.CONTRIBUTION, Optional.of(euros)) : free();
    }
}
