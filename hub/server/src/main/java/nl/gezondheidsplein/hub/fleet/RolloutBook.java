package nl.gezondheidsplein.hub.fleet;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondheidsplein.protocol.KioskId;

/**
 * Port: the stored roll-outs. Any thread of any hub may call; each method is one transaction, and
 * of several that want the same change one makes it.
 */
public interface RolloutBook {
    /**
     * Adds a roll-out with the ring of each kiosk.
     *
     * @return false when one is under way; then nothing changes
     */
    boolean begin(Rollout rollout, Map<KioskId, Integer> rings);

    /** Returns the roll-out that is under way, else the one that began last. */
    Optional<Rollout> newest();

    /** Returns what is kept of the kiosks of a roll-out. */
    List<RolloutKiosk> kiosks(String rollout);

    /** Takes a kiosk in that came into service meanwhile; nothing when it is in. */
    void join(String rollout, KioskId kiosk, int ring);

    /** Puts a kiosk into another ring. */
    void move(String rollout, KioskId kiosk, int ring);

    /** Notes that a kiosk tells that it runs the version: whatever went wrong is over. */
    void runs(String rollout, KioskId kiosk, Instant since);

    /** Notes why a kiosk has not got there. */
    void failed(String rollout, KioskId kiosk, String failure);

    /**
     * Takes it upon the caller to order a kiosk to update.
     *
     * @param before what the caller saw of it
     * @return false when another did since, or the roll-out does not run: then nobody may
     */
    boolean claim(String rollout, RolloutKiosk before, Instant now);

    /** Notes which order came of a claim. */
    void ordered(String rollout, KioskId kiosk, String order);

    /** Begins the ring after this one, in a roll-out that runs. */
    void widen(String rollout, int ring);

    /**
     * Halts a roll-out that runs.
     *
     * @return whether it was this call that did
     */
    boolean halt(String rollout, String reason);

    /**
     * Lets a roll-out that halted run again.
     *
     * @param again whether the kiosks that failed are asked anew; else it goes on without them
     * @return false when it did not halt
     */
    boolean resume(String rollout, boolean again);

    /**
     * Ends a roll-out that is under way.
     *
     * @return false when it was over
     */
    boolean end(String rollout, RolloutState state, Instant at);
}
