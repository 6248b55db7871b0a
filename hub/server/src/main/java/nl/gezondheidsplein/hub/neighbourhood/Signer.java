package nl.gezondheidsplein.hub.neighbourhood;

import java.util.Arrays;
import java.util.Locale;

/** In which role somebody signed for a place; who it was stands in the signed paper alone. */
public enum Signer {
    /** The board of the organisation. */
    BOARD,
    /** Its management. */
    MANAGEMENT,
    /** Who runs the place from day to day. */
    PLACE,
    /** Somebody else who may sign for it. */
    MANDATE;

    /** The word of the role in files and tables. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the role of this word.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Signer ofId(String id) {
        return Arrays.stream(values())
                .filter(signer -> signer.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody signs as " + id));
    }
}
