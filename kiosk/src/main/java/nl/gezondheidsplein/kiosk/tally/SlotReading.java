package nl.gezondheidsplein.kiosk.tally;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * The slot of an event in which something happens, read once and used for all of it.
 *
 * @param slot ordinal of the slot on the {@link WindowGrid}
 * @param here the time on the wall of the place
 * @param trusted whether the clock could be believed
 */
record SlotReading(long slot, LocalDateTime here, boolean trusted) {

    /** The day, where the clock knows it. */
    Optional<LocalDate> trustedDay() {
        return trusted ? Optional.of(here.toLocalDate()) : Optional.empty();
    }

    /** Whether a moment of the place has come, as far as the clock can say. */
    boolean isPast(LocalDateTime moment) {
        return trusted && !here.isBefore(moment);
    }
}
