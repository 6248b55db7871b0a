package nl.gezondheidsplein.provisioning.fleet;

import java.util.Optional;
import nl.gezondheidsplein.kiosk.visit.Answer;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.protocol.Domain;

/**
 * What one resident is going to do at a kiosk.
 *
 * @param looksAtToday whether they look at what there is to do before the check
 * @param health their answer to the first question
 * @param choice the domain they choose; empty when they skip it
 * @param leavesEarly whether they press "stop en wis" before the end
 */
record Resident(
        Language language,
        boolean looksAtToday,
        Answer health,
        Optional<Domain> choice,
        boolean leavesEarly) {}
