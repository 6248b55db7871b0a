package nl.gezondheidsplein.hub.fleet;

import java.time.Instant;
import nl.gezondheidsplein.protocol.KioskId;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of one kiosk in a roll-out; how it stands follows from this and its facts.
 *
 * @param askedAt when it was last ordered to update, or null
 * @param order how that order stands, or null
 * @param said what the kiosk said of it; empty before that
 * @param nights how many orders before that one ended with the version waiting for the night
 * @param runsSince since when it tells that it runs the version, or null
 * @param failure why it has not got there, what follows on its name in a Dutch sentence; empty
 *     while nothing went wrong
 * @param isSetAside whether a person went on without it
 */
public record RolloutKiosk(
        KioskId kiosk,
        int ring,
        @Nullable Instant askedAt,
        @Nullable OrderState order,
        String said,
        int nights,
        @Nullable Instant runsSince,
        String failure,
        boolean isSetAside) {}
