package nl.gezondheidsplein.kiosk.match;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.gezondheidsplein.protocol.Moment;
import nl.gezondheidsplein.protocol.Offer;

/**
 * An offer that fits, and why.
 *
 * @param reasons in the order in which they are said
 * @param walk empty when nobody knows where it is, or where the kiosk stands
 * @param next when it takes place next; empty when that is told in words only
 * @param isToBeAsked whether the screen says "vraag het na": nobody looked for a while, or nobody
 *     said whether there are steps to who can climb none
 */
public record Match(
        Offer offer,
        Set<Reason> reasons,
        Optional<Walk> walk,
        Optional<Moment> next,
        boolean isToBeAsked) {
    public Match {
        EnumSet<Reason> copy = EnumSet.noneOf(Reason.class);
        copy.addAll(reasons);
        reasons = Collections.unmodifiableSet(copy);
    }
}
