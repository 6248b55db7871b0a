package nl.gezondheidsplein.kiosk.visit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a visit contributed so far, and what became of each; forgotten with the visit. */
final class Contributions {
    // for all visits
    private long lastTicket;

    // for one visit
    private final Map<String, Thanks> thanks = new HashMap<>();
    private final Map<Long, Contribution> tickets = new HashMap<>();

    /** Gives a contribution the ticket under which its storing is told. */
    long handIn(Contribution contribution) {
        lastTicket++;
        tickets.put(lastTicket, contribution);
        thanks.put(contribution.about(), Thanks.STORING);
        return lastTicket;
    }

    /** Takes the word on a ticket; returns nothing when it is of a visit that is over. */
    Optional<Contribution> settle(long ticket, boolean safely) {
        Optional<Contribution> settled = Optional.ofNullable(tickets.remove(ticket));
        settled.ifPresent(
                given -> thanks.put(given.about(), safely ? Thanks.STORED : Thanks.NOT_STORED));
        return settled;
    }

    Optional<Thanks> thanks(String about) {
        return Optional.ofNullable(thanks.get(about));
    }

    /** Whether this was given already and was not lost. */
    boolean holds(String about) {
        return thanks(about).filter(standing -> standing != Thanks.NOT_STORED).isPresent();
    }

    boolean isEmpty() {
        return thanks.isEmpty();
    }

    void forget() {
        thanks.clear();
        tickets.clear();
    }
}
