package nl.gezondheidsplein.kiosk.care;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.gezondheidsplein.kiosk.outbox.OutboxStatus;
import nl.gezondheidsplein.kiosk.sync.SyncState;
import nl.gezondheidsplein.protocol.ClockState;
import nl.gezondheidsplein.protocol.PackRefusal;
import nl.gezondheidsplein.protocol.Vitals;

/** Puts the heartbeat together. */
public final class VitalsReader {
    private static final int OLDEST_DAYS = 36_500;

    private final MachineReader machine;
    private final ScreenHealth screen;
    private final Clock clock;

    public VitalsReader(Path dataDir, Boot boot, Housing housing, Clock clock) {
        this.machine = new MachineReader(dataDir, boot.restarts(), housing.printer());
        this.screen = housing.health();
        this.clock = clock;
    }

    /** The kiosk as it is now. */
    public Vitals read(
            OutboxStatus outbox,
            SyncState sync,
            ClockState clockState,
            Instant certificateEnd,
            Optional<PackRefusal> packRefused) {
        return new Vitals(
                screen.roundTrip(),
                screen.touch(),
                new Vitals.Backlog(
                        outbox.backlog() + outbox.earlier(),
                        oldestDays(outbox),
                        outbox.refused(),
                        sync instanceof SyncState.StateLost),
                machine.read(),
                clockState,
                certificateDays(certificateEnd),
                packRefused);
    }

    /** Free megabytes on the card. */
    public long diskFreeMb() {
        return machine.read().diskFreeMb();
    }

    private int oldestDays(OutboxStatus outbox) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        long days =
                outbox.oldestSealedOn().map(day -> ChronoUnit.DAYS.between(day, today)).orElse(0L);
        return Math.clamp(days, 0, OLDEST_DAYS);
    }

    private int certificateDays(Instant end) {
        return Math.clamp(ChronoUnit.DAYS.between(clock.instant(), end), -3650, OLDEST_DAYS);
    }
}
