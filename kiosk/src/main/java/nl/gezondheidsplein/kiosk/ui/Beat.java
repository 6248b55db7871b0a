package nl.gezondheidsplein.kiosk.ui;

import java.time.Duration;
import nl.gezondheidsplein.kiosk.visit.Presence;

/**
 * Looks at the time again and again, as often as what goes on asks for: every time that the
 * processor is woken counts on a kiosk that mostly waits. Event dispatch thread only.
 */
final class Beat {
    /** While something may change by itself. */
    private static final Duration LIVE = Duration.ofSeconds(1);

    /** Else at most this long; what cannot wait for it looks by itself. */
    private static final Duration CALM = Duration.ofSeconds(30);

    /** While nobody is here: no turn of the resting screen is shorter. */
    private static final Duration REST = Duration.ofSeconds(10);

    /** Short enough that a wipe is seen within a second of the end of the countdown. */
    private static final Duration COUNTDOWN = Duration.ofMillis(250);

    private final UiThread ui;
    private final Runnable look;
    private Duration pace = Duration.ZERO;
    private Runnable end = () -> {};

    Beat(UiThread ui, Runnable look) {
        this.ui = ui;
        this.look = look;
    }

    /**
     * Goes on at the pace that is asked for now.
     *
     * @param isLive whether something may change by itself within a second
     */
    void keep(Presence presence, boolean isLive) {
        Duration wanted = pace(presence, isLive);
        if (!wanted.equals(pace)) {
            end.run();
            pace = wanted;
            end = ui.every(pace, look);
        }
    }

    void stop() {
        end.run();
    }

    private static Duration pace(Presence presence, boolean isLive) {
        return switch (presence) {
            case Presence.Asked _ -> COUNTDOWN;
            case Presence.Here _ when isLive -> LIVE;
            case Presence.Here(Duration untilAsked) -> within(COUNTDOWN, untilAsked, CALM);
            case Presence.Nobody _ -> isLive ? LIVE : REST;
        };
    }

    private static Duration within(Duration least, Duration wanted, Duration most) {
        Duration enough = wanted.compareTo(least) < 0 ? least : wanted;
        return enough.compareTo(most) > 0 ? most : enough;
    }
}
