package nl.gezondheidsplein.kiosk.settings;

/**
 * Every key a kiosk's settings file may hold. A file with another key is refused, so that a typing
 * error is seen at start and not as a default that nobody chose.
 */
public final class SettingsKeys {
    /** Required. Folder of this kiosk alone: identity, counters, outbox and content packs. */
    public static final String DATA_DIR = "data-dir";

    /** Required. The hub over HTTPS, for enrolment and content packs: {@code https://host:port}. */
    public static final String HUB_URL = "hub-url";

    /** Required. PEM file with the hub's root certificate, the only one this kiosk trusts. */
    public static final String HUB_CA_FILE = "hub-ca-file";

    /** Optional. The one-time claim itself; used until the kiosk is enrolled, then ignored. */
    public static final String CLAIM = "claim";

    /** Optional. File that holds the one-time claim; deleted once the kiosk is enrolled. */
    public static final String CLAIM_FILE = "claim-file";

    /** Default {@code buurthuis}. One of the ids of {@link PlaceType}. */
    public static final String PLACE_TYPE = "place-type";

    /** Default 217 (a 10.1 inch panel). Width of the visible screen in millimetres. */
    public static final String SCREEN_MM_WIDTH = "screen-mm-width";

    /** Default 136. Height of the visible screen in millimetres. */
    public static final String SCREEN_MM_HEIGHT = "screen-mm-height";

    /** Optional. Pixels per millimetre; wins over the two measures above. */
    public static final String PX_PER_MM = "px-per-mm";

    /** Default {@code true}. Whether the window covers the whole screen. */
    public static final String FULL_SCREEN = "full-screen";

    /** Default {@code 1280x800}. Size of the window in pixels when it is not full screen. */
    public static final String WINDOW_SIZE = "window-size";

    /** Default {@code none}. {@code none}, {@code pi} or {@code mock}. */
    public static final String HARDWARE = "hardware";

    /**
     * Default {@code true}. Whether the kiosk may speak to who asks for it; some places are quiet.
     */
    public static final String SOUND = "sound";

    /**
     * Optional. The device of a slip printer that speaks ESC/POS, such as {@code /dev/usb/lp0}.
     * Never a plain file: a slip would be kept in it.
     */
    public static final String PRINTER = "printer";

    /** Default {@code 80}. Width of the printer's roll in millimetres, {@code 58} or {@code 80}. */
    public static final String PRINTER_PAPER = "printer-paper";

    /**
     * Default {@code false}. A rehearsal ends a window after 20 s and sends at once; floors and
     * rules stay as they are.
     */
    public static final String REHEARSAL = "rehearsal";

    /** Default 3. Hour of the night (0–23, local time) in which sealed windows may leave. */
    public static final String SEND_HOUR = "send-hour";

    /** Default {@code Europe/Amsterdam}. Zone of the send hour and of the agenda. */
    public static final String TIME_ZONE = "time-zone";

    private SettingsKeys() {}
}
