package nl.gezondheidsplein.kiosk.visit;

import java.util.Locale;

/**
 * A language of the kiosk, offered under the name its own speakers give it, in the order of the
 * screen.
 */
public enum Language {
    DUTCH("nl", "Nederlands"),
    TURKISH("tr", "Türkçe"),
    ARABIC("ar", "العربية"),
    POLISH("pl", "Polski"),
    ENGLISH("en", "English");

    private final String id;
    private final String ownName;

    Language(String id, String ownName) {
        this.id = id;
        this.ownName = ownName;
    }

    /** The two-letter id used on the wire and in the names of the text files. */
    public String id() {
        return id;
    }

    /** The name that its speakers use, in its own script. */
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return Locale.of(id);
    }

    /** Whether it is read from right to left, so that the whole screen is mirrored. */
    public boolean isRightToLeft() {
        return this == ARABIC;
    }
}
