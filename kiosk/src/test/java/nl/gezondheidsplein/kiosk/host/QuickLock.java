package nl.gezondheidsplein.kiosk.host;

import java.time.InstantSource;
import java.util.Optional;
import nl.gezondheidsplein.protocol.HostCode;

/** Locks whose PIN is hashed in no time, for tests that are about something else. */
public final class QuickLock {
    private QuickLock() {}

    /** A lock without a PIN, which opens for a code. */
    public static HostLock of(Optional<HostCode> code, InstantSource time) {
        return new HostLock(new KeptLines(), () -> code, time, 1);
    }
}
