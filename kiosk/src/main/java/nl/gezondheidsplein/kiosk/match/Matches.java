package nl.gezondheidsplein.kiosk.match;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.gezondheidsplein.kiosk.visit.ForWhom;

/**
 * What fits a wish.
 *
 * @param offers at most three, the first of them the first step (R14)
 * @param isRoute whether the first step is somebody who goes along, because three or more domains
 *     are low: then it is said large and the others beside it (R13)
 * @param isOffered whether the social map holds what was wished, and not only something beside it
 * @param whom those of whom somebody said of anything that fits that it is for them
 */
public record Matches(List<Match> offers, boolean isRoute, boolean isOffered, Set<ForWhom> whom) {
    /** Not everything can be done at once. */
    public static final int MOST = 3;

    public Matches {
        offers = List.copyOf(offers);
        EnumSet<ForWhom> copy = EnumSet.noneOf(ForWhom.class);
        copy.addAll(whom);
        whom = Collections.unmodifiableSet(copy);
        if (offers.size() > MOST) {
            throw new IllegalArgumentException("more than three offers are a list, no step");
        }
    }

    /** What to do first; empty when nothing fits. */
    public Optional<Match> firstStep() {
        return offers.stream().findFirst();
    }
}
