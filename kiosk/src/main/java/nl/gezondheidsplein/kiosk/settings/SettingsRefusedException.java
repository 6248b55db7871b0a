package nl.gezondheidsplein.kiosk.settings;

/** The settings cannot be used; the message names the key and what to write instead. */
public final class SettingsRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SettingsRefusedException(String key, String problem) {
        super("setting " + key + " " + problem);
    }

    SettingsRefusedException(String key, String problem, Throwable cause) {
        super("setting " + key + " " + problem, cause);
    }
}
