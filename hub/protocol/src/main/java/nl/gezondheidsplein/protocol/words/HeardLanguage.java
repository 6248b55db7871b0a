package nl.gezondheidsplein.protocol.words;

import java.util.Arrays;
import java.util.Optional;

/**
 * A language that is only heard: nothing is written in it and no synthesiser speaks it, so people
 * from the neighbourhood record what they would say in the place of the Dutch on the screen.
 */
public enum HeardLanguage {
    TARIFIT("rif", "Tarifit", "Tarifit"),
    SARNAMI("hns", "Sarnámi", "Sarnami");

    private final String id;
    private final String ownName;
    private final String dutchName;

    HeardLanguage(String id, String ownName, String dutchName) {
        this.id = id;
        this.ownName = ownName;
        this.dutchName = dutchName;
    }

    /** Three letters, of ISO 639-3. */
    public String id() {
        return id;
    }

    /** The name that its speakers use, in letters that a neighbour can read to them. */
    public String ownName() {
        return ownName;
    }

    /** The name in Dutch. */
    public String dutchName() {
        return dutchName;
    }

    /** The one with this id. */
    public static Optional<HeardLanguage> of(String id) {
        return Arrays.stream(values()).filter(language -> language.id.equals(id)).findFirst();
    }
}
