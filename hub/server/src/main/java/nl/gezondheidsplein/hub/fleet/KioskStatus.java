package nl.gezondheidsplein.hub.fleet;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.gezondheidsplein.protocol.HostCode;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.PlaceId;
import nl.gezondheidsplein.protocol.State;
import nl.gezondheidsplein.protocol.Vitals;
import org.jspecify.annotations.Nullable;

/**
 * One row of the fleet page, derived at the moment it was asked for.
 *
 * @param reason why the state is what it is, one Dutch sentence
 * @param warnings further Dutch sentences that ask for attention; often none
 * @param lastSeen the last message the kiosk started itself, null when there never was one
 * @param nextSeq the number of the first window the hub still waits for, from 1
 * @param quarantined how many refused messages are kept
 * @param backlog windows that wait at the kiosk as its last vitals tell, -1 when unknown
 * @param birth what it said when it last came online, with its versions; null before that
 * @param vitals its last heartbeat, null when it is older than 90 days or there was none
 * @param pairingCode six digits to compare with the kiosk's screen, only while it is pending
 * @param hostCode for a steward to tell the host, null before enrolment; never for anybody else
 */
public record KioskStatus(
        KioskId kiosk,
        String name,
        PlaceId place,
        KioskState state,
        String reason,
        List<String> warnings,
        @Nullable Instant lastSeen,
        long nextSeq,
        long quarantined,
        long backlog,
        @Nullable State birth,
        @Nullable Vitals vitals,
        @Nullable Instant vitalsAt,
        @Nullable String pairingCode,
        @Nullable HostCode hostCode) {
    public KioskStatus {
        warnings = List.copyOf(warnings);
    }

    /** The same with one more sentence that asks for attention. */
    KioskStatus with(String warning) {
        return new KioskStatus(
                kiosk,
                name,
                place,
                state,
                reason,
                Stream.concat(warnings.stream(), Stream.of(warning)).toList(),
                lastSeen,
                nextSeq,
                quarantined,
                backlog,
                birth,
                vitals,
                vitalsAt,
                pairingCode,
                hostCode);
    }

    /** Whether it speaks now. */
    public boolean isHeard() {
        return state == KioskState.ONLINE || state == KioskState.LATE;
    }

    /** Whether it may still speak. */
    public boolean isInService() {
        return switch (state) {
            case REPLACED, RETIRED, REVOKED -> false;
            case NEVER_SEEN, PENDING, ONLINE, LATE, OFFLINE, LOST_STATE -> true;
        };
    }
}
