package nl.gezondheidsplein.kiosk.match;

import java.util.Set;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.protocol.ClarifySheet.Wish;
import nl.gezondheidsplein.protocol.Domain;

/**
 * What is known of who seeks something; it ends with the visit.
 *
 * @param low domains of the own plant that ask for more; empty without a check
 * @param asksForAConnector whether three or more domains are low
 */
public record Seeker(Wish wish, Language language, Set<Domain> low, boolean asksForAConnector) {
    public Seeker {
        low = Set.copyOf(low);
    }
}
