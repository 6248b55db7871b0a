package nl.gezondheidsplein.kiosk.care;

import java.util.Optional;

/** The screen while nobody is there. Safe from every thread but the EDT, for which it may wait. */
public interface RestingScreen {

    /** Whether nobody is in a visit now. */
    boolean isResting();

    /**
     * A picture of the resting screen as JPEG, made as small as it has to be; empty when a visit
     * began meanwhile, or where there is no screen.
     */
    Optional<byte[]> picture(int mostBytes);

    /** A kiosk without a screen, as in rehearsals. */
    static RestingScreen none() {
        return new RestingScreen() {
            @Override
            public boolean isResting() {
                return true;
            }

            @Override
            public Optional<byte[]> picture(int mostBytes) {
                return Optional.empty();
            }
        };
    }
}
