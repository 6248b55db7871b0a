package nl.gezondheidsplein.kiosk.visit;

import java.util.Optional;
import java.util.Set;

/**
 * What a visit leaves behind, handed over once. It holds no time, no order and no duration: the
 * screens are a set in the order of their declaration, never in the order in which they were seen.
 */
public sealed interface VisitEnd {
    /** The screens that were seen and may be counted. */
    Set<Screen> screens();

    /** The resident came to the end of the quick check. */
    record Counted(QuickCheck answers, Language language, Set<Screen> screens, Pace pace)
            implements VisitEnd {
        public Counted {
            screens = Screens.countable(screens);
        }
    }

    /**
     * The resident left before the end of the quick check, or never began it.
     *
     * @param language empty when none was chosen
     */
    record Abandoned(Optional<Language> language, Set<Screen> screens) implements VisitEnd {
        public Abandoned {
            screens = Screens.countable(screens);
        }
    }
}
