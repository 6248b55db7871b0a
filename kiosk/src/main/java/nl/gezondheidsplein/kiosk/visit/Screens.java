package nl.gezondheidsplein.kiosk.visit;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Sets of screens that tell nothing but which screens they hold. */
final class Screens {
    private Screens() {}

    /** Only what may be counted, in the order of declaration. */
    static Set<Screen> countable(Set<Screen> seen) {
        Set<Screen> countable = EnumSet.noneOf(Screen.class);
        for (Screen screen : seen) {
            if (screen.isCounted()) {
                countable.add(screen);
            }
        }
        return Collections.unmodifiableSet(countable);
    }
}
