package nl.gezondheidsplein.kiosk.care;

import java.time.Duration;
import java.util.Optional;
import nl.gezondheidsplein.protocol.Touch;

/** What the screen can say of itself. Safe from every thread; must not wait for the EDT. */
public interface ScreenHealth {

    /** The last measured way through the event queue and back; empty where there is no screen. */
    Optional<Duration> roundTrip();

    /** Whether touches come as one expects, judged once per day-part. */
    Touch touch();

    /** A kiosk without a screen, as in rehearsals. */
    static ScreenHealth none() {
        return new ScreenHealth() {
            @Override
            public Optional<Duration> roundTrip() {
                return Optional.empty();
            }

            @Override
            public Touch touch() {
                return Touch.OK;
            }
        };
    }
}
