package nl.gezondheidsplein.kiosk.ui.look;

import java.awt.Point;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * What the controls of one window know together of being touched: a second strike at the same place
 * within half a second is the same strike, whatever has come under the finger in between; and the
 * focus is marked only for who uses keys. Event dispatch thread only.
 */
public final class Touches {
    /** EN 301 549, 5.9: people with a tremor strike twice. */
    private static final Duration DOUBLE_STRIKE = Duration.ofMillis(500);

    private final InstantSource time;
    private final int samePlacePx;
    private Instant lastStrike = Instant.EPOCH.minus(DOUBLE_STRIKE);
    private Point lastPlace = new Point();
    private Instant restsUntil = Instant.EPOCH;
    private Optional<TouchButton> marked = Optional.empty();

    /**
     * @param samePlacePx how far apart two strikes may be to be taken for one, in pixels
     */
    public Touches(InstantSource time, int samePlacePx) {
        this.time = time;
        this.samePlacePx = samePlacePx;
    }

    /** The glass is being wiped: no strike counts for so long. */
    public void rest(Duration span) {
        restsUntil = time.instant().plus(span);
    }

    /** Whether a strike at this place of the screen is one of its own. */
    public boolean isNew(Point place) {
        Instant now = time.instant();
        if (restsUntil.isAfter(now)) {
            return false;
        }
        boolean same =
                lastStrike.plus(DOUBLE_STRIKE).isAfter(now)
                        && lastPlace.distance(place) <= samePlacePx;
        if (!same) {
            lastStrike = now;
            lastPlace = place;
        }
        return !same;
    }

    /**
     * Forgets which control the keys came to and, once it can be no double strike any more, where
     * the glass was touched: after a visit nothing tells what was answered.
     */
    public void forget() {
        marked = Optional.empty();
        if (!lastStrike.plus(DOUBLE_STRIKE).isAfter(time.instant())) {
            lastPlace = new Point();
        }
    }

    /** The keys have come to this control: it is marked until they go on. */
    public void mark(TouchButton button) {
        marked = Optional.of(button);
    }

    /** Where the glass was touched last, for tests. */
    Point lastPlace() {
        return lastPlace;
    }

    /** Somebody touches the glass: nothing is marked any more. */
    public void unmark() {
        marked = Optional.empty();
    }

    /** Whether the keys have come to this control. */
    public boolean isMarked(TouchButton button) {
        return marked.equals(Optional.of(button));
    }
}
