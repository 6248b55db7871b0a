package nl.gezondheidsplein.kiosk.match;

import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.protocol.ClarifySheet.Wish;

/**
 * What is known of who seeks something; it ends with the visit.
 *
 * @param asksForAConnector whether three or more domains are low
 */
public record Seeker(Wish wish, Language language, boolean asksForAConnector) {}
