package nl.gezondheidsplein.kiosk.care;

/** What stewards may turn on the device itself. What it does not have is refused, with a reason. */
public interface Device {

    /** Starts the whole device anew. */
    Effect reboot();

    /** How bright the screen is, 10 to 100. */
    Effect brightness(int percent);

    /** How loud it is, 0 to 100. */
    Effect volume(int percent);

    /**
     * A version of the program that an order names.
     *
     * @param order its id: the same order is the same wish, another is a new one
     * @param version as the package has it
     * @param sha256 of the package
     */
    record Wanted(String order, String version, String sha256) {}

    /**
     * Gets a version ready to be installed at night. Not done at once: asked again with the same
     * wish, it tells what has become of it.
     */
    Effect update(Wanted wanted);

    /** A kiosk without a device of its own, as in rehearsals. */
    static Device none() {
        return new Device() {
            private static final String REASON = "Deze kiosk heeft geen eigen apparaat.";

            @Override
            public Effect reboot() {
                return Effect.refused(REASON);
            }

            @Override
            public Effect brightness(int percent) {
                return Effect.refused(REASON);
            }

            @Override
            public Effect volume(int percent) {
                return Effect.refused(REASON);
            }

            @Override
            public Effect update(Wanted wanted) {
                return Effect.refused(REASON);
            }
        };
    }
}
