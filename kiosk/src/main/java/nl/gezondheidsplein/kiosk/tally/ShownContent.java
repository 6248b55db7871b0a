package nl.gezondheidsplein.kiosk.tally;

/**
 * What residents see now and under which covenant they answer; asked anew for every visit.
 *
 * @param pack label of the content pack
 * @param covenant label of the covenant
 */
public record ShownContent(String pack, String covenant) {
    /** A kiosk that never had a content pack. */
    public static final ShownContent NONE = new ShownContent("none", "none");
}
