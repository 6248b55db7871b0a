package nl.gezondheidsplein.kiosk.match;

import java.util.List;
import java.util.Optional;

/**
 * What fits a wish.
 *
 * @param offers at most three, the first of them the first step (R14)
 * @param isRoute whether the first step is somebody who goes along, because three or more domains
 *     are low: then it is said large and the others beside it (R13)
 * @param isOffered whether the social map holds what was wished, and not only something beside it
 */
public record Matches(List<Match> offers, boolean isRoute, boolean isOffered) {
    /** Not everything can be done at once. */
    public static final int MOST = 3;

    public Matches {
        offers = List.copyOf(offers);
        if (offers.size() > MOST) {
            throw new IllegalArgumentException("more than three offers are a list, no step");
        }
    }

    /** What to do first; empty when nothing fits. */
    public Optional<Match> firstStep() {
        return offers.stream().findFirst();
    }
}
