package nl.gezondheidsplein.kiosk.visit;

import java.util.Optional;
import nl.gezondheidsplein.protocol.Domain;

/**
 * The two answers of the quick check.
 *
 * @param health how the resident's health is in general (q0)
 * @param choice the domain the resident wants to do something with; empty when skipped
 */
public record QuickCheck(Answer health, Optional<Domain> choice) {
    /** How many questions it asks; the play filter measures its pace against it. */
    public static final int ITEMS = 2;
}
