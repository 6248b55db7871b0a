package nl.gezondheidsplein.hub.fleet;

import java.time.Instant;
import nl.gezondheidsplein.protocol.HostCode;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.PlaceId;
import nl.gezondheidsplein.protocol.State;
import nl.gezondheidsplein.protocol.Vitals;
import org.jspecify.annotations.Nullable;

/** All that is stored of one kiosk; its state follows from this and the time of day. */
public record KioskFacts(
        KioskId kiosk,
        String name,
        PlaceId place,
        Registration registration,
        Presence presence,
        Delivery delivery) {

    /**
     * The administrative side.
     *
     * @param hostCode with which a host sets the PIN of its kiosk, null before enrolment
     * @param replaces the kiosk whose place this one takes, or null
     * @param replacedBy the kiosk that took this one's place, or null
     * @param revokedAt when it went out of service for good, or null
     * @param isRetired whether that was because it had done its work
     */
    public record Registration(
            Instant createdAt,
            Instant claimExpiresAt,
            boolean preconfirmed,
            @Nullable Instant enrolledAt,
            @Nullable String pairingCode,
            @Nullable HostCode hostCode,
            @Nullable Instant confirmedAt,
            @Nullable KioskId replaces,
            @Nullable KioskId replacedBy,
            @Nullable Instant revokedAt,
            boolean isRetired) {
        /** Whether it enrolled and may still speak. */
        public boolean isInService() {
            return enrolledAt != null && revokedAt == null && replacedBy == null;
        }
    }

    /**
     * What was heard of it.
     *
     * @param lastSeen the last message it started itself
     * @param online whether its last state said so; a will or a goodbye says no
     * @param stateAt when that state came
     * @param birth its last state that said online
     * @param birthUpTo what the hub had settled when that birth came
     */
    public record Presence(
            @Nullable Instant lastSeen,
            boolean online,
            @Nullable Instant stateAt,
            @Nullable State birth,
            long birthUpTo,
            @Nullable Vitals vitals,
            @Nullable Instant vitalsAt) {}

    /**
     * How its numbered messages stand.
     *
     * @param upTo the highest number such that it and all below are settled
     * @param gapSince since when a number is missing below settled ones, or null
     * @param conflicts how often a committed number came with other bytes
     * @param quarantined messages kept in quarantine
     * @param held windows that wait for confirmation
     */
    public record Delivery(
            long upTo,
            @Nullable Instant gapSince,
            long conflicts,
            long quarantined,
            long quarantineDropped,
            long held) {}
}
