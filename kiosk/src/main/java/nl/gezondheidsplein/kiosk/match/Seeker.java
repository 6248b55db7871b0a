package nl.gezondheidsplein.kiosk.match;

import java.util.Optional;
import java.util.Set;
import nl.gezondheidsplein.kiosk.visit.ForWhom;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.protocol.ClarifySheet.Wish;
import nl.gezondheidsplein.protocol.Domain;

/**
 * What is known of who seeks something; it ends with the visit.
 *
 * @param low domains of the own plant that ask for more; empty without a check
 * @param asksForAConnector whether three or more domains are low
 * @param whom for whom something is sought; empty when nobody said it
 */
public record Seeker(
        Wish wish,
        Language language,
        Set<Domain> low,
        boolean asksForAConnector,
        Optional<ForWhom> whom) {
    public Seeker {
        low = Set.copyOf(low);
    }
}
