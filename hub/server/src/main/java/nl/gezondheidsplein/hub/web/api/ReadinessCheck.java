package nl.gezondheidsplein.hub.web.api;

import java.util.function.BooleanSupplier;

/**
 * Something the hub needs before it is of use.
 *
 * @param name short, such as {@code database}
 * @param isReady answers within a second; an exception means no
 */
public record ReadinessCheck(String name, BooleanSupplier isReady) {

    /** Whether it is there. */
    boolean isUp() {
        try {
            return isReady.getAsBoolean();
        } catch (RuntimeException e) {
            return false;
        }
    }
}
