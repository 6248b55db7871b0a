package nl.gezondheidsplein.kiosk.ui;

import java.util.Optional;

/** Whether this kiosk still waits for a steward who compares its code. */
@FunctionalInterface
public interface Pairing {
    /**
     * The code to show, as people read it ({@code 123 456}); empty when there is nothing to
     * compare. Called a few times a second on the event dispatch thread, so it comes from memory.
     */
    Optional<String> code();
}
