package nl.gezondheidsplein.hub.settings;

/** The settings can't be used; the message names the key and says what it must be. */
public final class SettingsException extends RuntimeException {
    public SettingsException(String message) {
        super(message);
    }

    SettingsException(String message, Throwable cause) {
        super(message, cause);
    }
}
