package nl.gezondheidsplein.hub.fleet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.PlaceId;
import nl.gezondheidsplein.protocol.State;
import nl.gezondheidsplein.protocol.Vitals;

/** Port: the stored kiosks. Any thread may call; each method is one transaction. */
public interface KioskRegister {
    /** Adds a kiosk that may enrol with the claim of this hash until it expires. */
    void add(KioskId kiosk, NewKiosk details, Instant createdAt, Claim claim);

    /** The stored side of a claim: never the secret itself. */
    record Claim(String sha256, Instant expires) {}

    /** Which kiosk an open claim is for: not used, not expired, not revoked. */
    Optional<Claimed> findClaimed(String claimSha256, Instant now);

    /** The kiosk of an open claim. */
    record Claimed(KioskId kiosk, PlaceId place) {}

    /**
     * Uses up a claim, once: of two that try, one hears true. A preconfirmed kiosk is confirmed by
     * it at once and takes the place of the one it replaces.
     */
    boolean redeem(String claimSha256, Enrolment enrolment);

    /** What an enrolment left behind. */
    record Enrolment(
            Instant at,
            String keySha256,
            String pairingCode,
            String certificateSerial,
            Instant certificateExpires) {}

    /**
     * What is known of an enrolled kiosk in service whose present key, or the one before, has this
     * hash.
     */
    Optional<Certified> findCertified(KioskId kiosk, String keySha256);

    /** A kiosk with a certificate. */
    record Certified(PlaceId place, Instant certificateExpires) {}

    /**
     * Puts a new key in the place of the present one.
     *
     * @param keySha256 the key that asks for it: the present one, or the one before when the new
     *     key is the present one already
     * @return false when it is neither, or the kiosk is out of service
     */
    boolean renew(KioskId kiosk, String keySha256, Enrolment renewal);

    /**
     * Confirms an enrolled kiosk; the one it replaces is out of service from then on.
     *
     * @return false when it was confirmed before, never enrolled, replaced or revoked
     */
    boolean confirm(KioskId kiosk, Instant at);

    /**
     * Puts a kiosk out of service for good.
     *
     * @param isRetired whether it did its work, and was neither lost nor stolen
     * @return false when it is already
     */
    boolean revoke(KioskId kiosk, Instant at, boolean isRetired);

    /** Returns the kiosks that are out of service for good, ordered by id. */
    List<KioskId> revoked();

    /** Returns those of them whose session at the broker may still live. */
    List<KioskId> toEvict();

    /** Notes that a kiosk's session at the broker ended. */
    void evicted(KioskId kiosk, Instant at);

    /**
     * Moves a kiosk to another place; windows it sends from now on count there.
     *
     * @return false when it is out of service
     */
    boolean move(KioskId kiosk, PlaceId place);

    /**
     * Notes a birth. What the hub had settled by then is noted when it is heard first: of several
     * hubs each hears it, and the last may hear it when another one has settled what came after it.
     *
     * @return false when a later session is known already; then nothing changes
     */
    boolean born(KioskId kiosk, State.Online birth, Hearing hearing);

    /**
     * Notes the end of a session, said by the kiosk or by the broker in its name; of another
     * session than the last one it means nothing.
     */
    void gone(KioskId kiosk, State.Offline end, Instant at);

    /** Notes vitals, and that the kiosk was heard. */
    void beating(KioskId kiosk, Vitals vitals, Instant at);

    /** Notes that a kiosk was heard: it sent something on its own. */
    void heard(KioskId kiosk, Instant at);

    /**
     * When a message came, and whether it is fresh: what the broker kept for us proves nothing
     * about now.
     */
    record Hearing(Instant at, boolean isFresh) {}

    /** Returns what is known of one kiosk. */
    Optional<KioskFacts> find(KioskId kiosk);

    /** Returns what is known of every kiosk, ordered by id. */
    List<KioskFacts> all();
}
