package nl.gezondheidsplein.kiosk.visit;

/** The screens of the kiosk, by the id under which their use may be counted. */
public enum Screen {
    ATTRACT("attract"),
    LANGUAGE("language"),
    HOME("home"),
    QUICK("quick"),
    THANKS("thanks"),
    TODAY("today"),
    /** Who asks for help now is never counted, not even as a number. */
    HELP("help"),
    ASK("ask");

    private final String id;

    Screen(String id) {
        this.id = id;
    }

    /** The id on the wire. */
    public String id() {
        return id;
    }

    /** Whether a visit may tell that this screen was seen. */
    public boolean isCounted() {
        return this != ATTRACT && this != HELP;
    }
}
