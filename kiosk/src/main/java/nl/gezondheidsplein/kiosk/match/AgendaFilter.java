package nl.gezondheidsplein.kiosk.match;

import java.util.Optional;
import nl.gezondheidsplein.protocol.Access;
import nl.gezondheidsplein.protocol.Cost;
import nl.gezondheidsplein.protocol.Domain;
import nl.gezondheidsplein.protocol.LifeStage;
import nl.gezondheidsplein.protocol.Offer;
import nl.gezondheidsplein.protocol.OfferFacts;

/**
 * Which offers somebody wants to see; all that is set must hold.
 *
 * @param stage what is for everybody is for this stage too
 * @param isFree what nobody said of is not free
 * @param access what the place has; where nobody said of it, it has not
 */
public record AgendaFilter(
        Optional<Domain> domain,
        Optional<String> theme,
        Optional<LifeStage> stage,
        boolean isFree,
        Optional<Access> access) {
    /** Everything. */
    public static final AgendaFilter ALL =
            new AgendaFilter(
                    Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty());

    boolean takes(Offer offer) {
        OfferFacts facts = offer.facts();
        return domain.filter(wanted -> !facts.domains().contains(wanted)).isEmpty()
                && theme.filter(wanted -> !facts.themes().contains(wanted)).isEmpty()
                && stage.filter(wanted -> !isFor(facts, wanted)).isEmpty()
                && access.filter(wanted -> !facts.access().contains(wanted)).isEmpty()
                && (!isFree || facts.cost() == Cost.FREE);
    }

    private static boolean isFor(OfferFacts facts, LifeStage stage) {
        return facts.stages().isEmpty() || facts.stages().contains(stage);
    }
}
