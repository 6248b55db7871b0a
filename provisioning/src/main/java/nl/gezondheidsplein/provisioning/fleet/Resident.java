package nl.gezondheidsplein.provisioning.fleet;

import java.util.Optional;
import nl.gezondheidsplein.kiosk.visit.Answer;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.protocol.Domain;

/**
 * What one resident is going to do at a kiosk.
 *
 * @param looksAtToday whether they look at what there is to do before anything else
 * @param errand what they come for, if the kiosk has it; else the quick check
 * @param health their answer to the first question
 * @param choice the domain they choose; empty when they skip it
 * @param leavesEarly whether they press "stop en wis" before the end
 */
record Resident(
        Language language,
        boolean looksAtToday,
        Errand errand,
        Answer health,
        Optional<Domain> choice,
        boolean leavesEarly) {

    /** Returns somebody who is the same but comes for this, and stays until it is done. */
    Resident comingFor(Errand other) {
        return new Resident(language, looksAtToday, other, health, choice, false);
    }
}
