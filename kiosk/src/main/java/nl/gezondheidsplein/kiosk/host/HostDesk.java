package nl.gezondheidsplein.kiosk.host;

import java.time.Duration;
import java.util.concurrent.CompletionStage;

/**
 * What the host screen asks of the kiosk. Called on the event dispatch thread: what is not a stage
 * is answered from memory.
 */
public interface HostDesk {
    /** See {@link HostLock#isPinSet}. */
    boolean isPinSet();

    /** See {@link HostLock#waitLeft}. */
    Duration waitLeft();

    /** See {@link HostLock#enter}. */
    CompletionStage<LockAnswer> enter(String digits);

    /** See {@link HostLock#choose}. */
    CompletionStage<Boolean> choose(String pin);

    /** How the kiosk stands now. */
    CompletionStage<KioskCondition> condition();

    /** Whether a stick can be put in here, for places that are never online. */
    boolean takesSticks();

    /** Waits for a stick and deals with it; once this is answered it may be taken out. */
    CompletionStage<StickAnswer> carry();

    /** The host says that date and time are right: the clock is believed until the next start. */
    void confirmClock();
}
