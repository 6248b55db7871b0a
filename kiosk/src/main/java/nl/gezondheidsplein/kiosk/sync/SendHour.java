package nl.gezondheidsplein.kiosk.sync;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import nl.gezondheidsplein.kiosk.outbox.OutboxStatus;
import nl.gezondheidsplein.kiosk.settings.Timing;

/**
 * When sealed windows may leave: once a night, at an hour that is the same for all, spread by kiosk
 * over that hour. A kiosk that is switched off at night lets them go when it is switched on.
 */
public final class SendHour {
    private static final Duration SPREAD = Duration.ofHours(1);

    private final Timing timing;
    private final Duration jitter;

    /**
     * @param kiosk id by which kiosks are spread; the same kiosk always has the same minute
     */
    public SendHour(Timing timing, String kiosk) {
        this.timing = timing;
        this.jitter = Duration.ofSeconds(Math.floorMod(kiosk.hashCode(), SPREAD.toSeconds()));
    }

    /** The night whose windows should be let go now, or empty when that was done. */
    public Optional<LocalDate> due(OutboxStatus outbox, Instant now) {
        LocalDate night = lastNight(now);
        boolean isDue =
                timing.rehearsal()
                        ? outbox.holdsBack()
                        : !outbox.releasedOn().equals(Optional.of(night));
        return isDue ? Optional.of(night) : Optional.empty();
    }

    /** The last night whose moment has come. */
    private LocalDate lastNight(Instant now) {
        ZonedDateTime here = now.atZone(timing.zone());
        ZonedDateTime tonight =
                here.toLocalDate()
                        .atTime(LocalTime.of(timing.sendHour(), 0))
                        .atZone(timing.zone())
                        .plus(jitter);
        return here.isBefore(tonight) ? here.toLocalDate().minusDays(1) : here.toLocalDate();
    }
}
