package nl.gezondheidsplein.kiosk.tally;

/**
 * What the next resident sees and under which covenant the answers count. Windows are sealed with
 * it; a visit that began before it came counts under its own covenant.
 *
 * @param pack label of the content pack
 * @param covenant label of the covenant
 */
public record ShownContent(String pack, String covenant) {
    /** A kiosk that never had a content pack. */
    public static final ShownContent NONE = new ShownContent("none", "none");
}
