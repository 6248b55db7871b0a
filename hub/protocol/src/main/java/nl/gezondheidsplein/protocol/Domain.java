package nl.gezondheidsplein.protocol;

import java.util.Arrays;

/** The four domains of positive health, in the order of the pictures on the screen. */
public enum Domain {
    LICHAAM,
    GEEST,
    SOCIAAL,
    MAATSCHAPPELIJK;

    private final String id = name().toLowerCase(java.util.Locale.ROOT);

    /** The Dutch word that is the id on the wire. */
    public String id() {
        return id;
    }

    /**
     * The domain with this id.
     *
     * @throws MalformedMessageException with {@link Reason#UNKNOWN_ITEM} when there is none
     */
    public static Domain ofId(String id) {
        return Arrays.stream(values())
                .filter(domain -> domain.id.equals(id))
                .findFirst()
                .orElseThrow(() -> Checks.refuse(Reason.UNKNOWN_ITEM, "no such domain"));
    }
}
