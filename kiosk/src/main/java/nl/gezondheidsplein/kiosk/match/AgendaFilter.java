package nl.gezondheidsplein.kiosk.match;

import java.util.Optional;
import nl.gezondheidsplein.kiosk.visit.ForWhom;
import nl.gezondheidsplein.protocol.Cost;
import nl.gezondheidsplein.protocol.Domain;
import nl.gezondheidsplein.protocol.Offer;
import nl.gezondheidsplein.protocol.OfferFacts;

/**
 * Which offers somebody wants to see; all that is set must hold.
 *
 * @param whom what is for every age is for theirs too; a place of which nobody said that a
 *     wheelchair can enter has steps
 * @param isFree what nobody said of is not free
 */
public record AgendaFilter(
        Optional<Domain> domain, Optional<String> theme, Optional<ForWhom> whom, boolean isFree) {
    /** Everything. */
    public static final AgendaFilter ALL =
            new AgendaFilter(Optional.empty(), Optional.empty(), Optional.empty(), false);

    boolean takes(Offer offer) {
        OfferFacts facts = offer.facts();
        return domain.filter(wanted -> !facts.domains().contains(wanted)).isEmpty()
                && theme.filter(wanted -> !facts.themes().contains(wanted)).isEmpty()
                && whom.filter(wanted -> !wanted.mayComeTo(facts)).isEmpty()
                && (!isFree || facts.cost() == Cost.FREE);
    }
}
