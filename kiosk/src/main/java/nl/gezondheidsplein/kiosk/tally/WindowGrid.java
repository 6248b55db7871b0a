package nl.gezondheidsplein.kiosk.tally;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import nl.gezondheidsplein.kiosk.settings.Timing;
import nl.gezondheidsplein.protocol.Window;

/**
 * Cuts time into the spans that windows count: ISO weeks, or 20 s in a rehearsal. A span has an
 * ordinal that grows by one; its label always names a week.
 */
final class WindowGrid {
    /**
     * How long a bucket that can't fill waits, a rule of the wire contract in any rehearsal too.
     */
    static final Duration LONGEST_WAIT = Duration.ofDays(13 * 7);

    private static final Duration SLOT = Duration.ofMinutes(5);

    /** A Monday, so that ordinals of weeks change when ISO weeks do. */
    private static final LocalDate FIRST_MONDAY = LocalDate.of(1970, 1, 5);

    private final Timing timing;

    WindowGrid(Timing timing) {
        this.timing = timing;
    }

    long span(Instant moment) {
        return timing.rehearsal()
                ? Math.floorDiv(moment.getEpochSecond(), Timing.REHEARSAL_WINDOW.toSeconds())
                : ChronoUnit.WEEKS.between(
                        FIRST_MONDAY,
                        LocalDate.ofInstant(moment, zone())
                                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    LocalDate date(Instant moment) {
        return LocalDate.ofInstant(moment, zone());
    }

    /** The label of a span that a trusted clock gave. */
    Window label(long span) {
        return Window.ofWeek(
                timing.rehearsal()
                        ? LocalDate.ofInstant(
                                Instant.ofEpochSecond(span * Timing.REHEARSAL_WINDOW.toSeconds()),
                                ZoneOffset.UTC)
                        : FIRST_MONDAY.plusWeeks(span));
    }

    /** How many spans the longest wait lasts. */
    long longestWait() {
        return timing.rehearsal()
                ? LONGEST_WAIT.dividedBy(Timing.REHEARSAL_WINDOW)
                : LONGEST_WAIT.dividedBy(Duration.ofDays(7));
    }

    /** The slot of an event that holds a moment; a slot of a rehearsal is as short as a window. */
    long slot(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), slotLength().toSeconds());
    }

    /** The slot that holds a moment of the place. */
    long slot(LocalDateTime here) {
        return slot(here.atZone(zone()).toInstant());
    }

    /** The label of a slot that a trusted clock gave: that of the five minutes it lies in. */
    Window slotLabel(long slot) {
        return Window.ofSlot(Instant.ofEpochSecond(slot * slotLength().toSeconds()));
    }

    /** The time on the wall of the place. */
    LocalDateTime here(Instant moment) {
        return LocalDateTime.ofInstant(moment, zone());
    }

    private Duration slotLength() {
        return timing.rehearsal() ? Timing.REHEARSAL_WINDOW : SLOT;
    }

    private ZoneId zone() {
        return timing.zone();
    }
}
