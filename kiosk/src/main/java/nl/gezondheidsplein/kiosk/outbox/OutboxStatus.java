package nl.gezondheidsplein.kiosk.outbox;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What stands in the outbox now.
 *
 * @param nextSeq the number the next sealed window gets
 * @param releasedUpTo the highest number that may travel
 * @param backlog rows without a receipt, whether they may travel yet or not
 * @param refused rows the hub refused, parked
 * @param earlier rows of an earlier identity that will not travel
 * @param released the day on which rows were last let travel, as text, or empty
 * @param oldestSealed day of sealing of the oldest row without receipt, or empty text
 */
public record OutboxStatus(
        long nextSeq,
        long releasedUpTo,
        int backlog,
        int refused,
        int earlier,
        String released,
        String oldestSealed) {

    /** How many numbers were settled, whether their rows are still kept or not. */
    public long settled() {
        return nextSeq - 1 - backlog;
    }

    /** Whether sealed windows wait to be let travel. */
    public boolean holdsBack() {
        return releasedUpTo < nextSeq - 1;
    }

    /** Day on which rows were last let travel. */
    public Optional<LocalDate> releasedOn() {
        return day(released);
    }

    /** Day of sealing of the oldest row without receipt, if the clock was trusted then. */
    public Optional<LocalDate> oldestSealedOn() {
        return day(oldestSealed);
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }
}
