package nl.gezondheidsplein.kiosk.tally;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The span in which something happens, read once and used for all of it.
 *
 * @param span ordinal of the span on the {@link WindowGrid}
 * @param date date of the wall clock
 * @param trusted whether the clock could be believed
 */
record ClockReading(long span, LocalDate date, boolean trusted) {

    /** The day, where the clock knows it. */
    Optional<LocalDate> trustedDay() {
        return trusted ? Optional.of(date) : Optional.empty();
    }
}
