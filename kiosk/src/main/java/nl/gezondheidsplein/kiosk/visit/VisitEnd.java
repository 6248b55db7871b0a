package nl.gezondheidsplein.kiosk.visit;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a visit leaves behind of its use of the kiosk, handed over once; what it contributed was
 * handed over before, each thing by itself. It holds no time, no order and no duration: sets are in
 * the order of their declaration, never in that of the visit.
 *
 * @param outcome whether anything came of it
 * @param language empty when none was chosen
 * @param screens the screens that were seen and may be counted
 * @param offers what was looked at and taken along, by category
 * @param aloud whether something was read aloud
 */
public record VisitEnd(
        Outcome outcome,
        Optional<Language> language,
        Set<Screen> screens,
        SortedSet<OfferUse> offers,
        boolean aloud) {
    /** What became of a visit. */
    public enum Outcome {
        /** Something was contributed, or an offer was looked at. */
        USED,
        /** The resident left before anything came of it. */
        ABANDONED
    }

    public VisitEnd {
        screens = Screens.countable(screens);
        offers = Collections.unmodifiableSortedSet(new TreeSet<>(offers));
    }
}
