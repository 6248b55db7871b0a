package nl.gezondheidsplein.protocol;

/**
 * Why a message is refused: a short id that travels in receipts and stands beside quarantined
 * bytes.
 */
public enum Reason {
    /**
     * No JSON object in UTF-8: bad bytes, a byte order mark, cut off, nested too deep, or trailing
     * text.
     */
    UNREADABLE("unreadable"),
    /** A name occurs twice in one object. */
    DUPLICATE_FIELD("duplicate-field"),
    /** More bytes than {@link MessageCodec#MAX_BYTES}. */
    TOO_LARGE("too-large"),
    /** {@code v} is not the version this code speaks. */
    WRONG_VERSION("wrong-version"),
    /** A field that the closed schema does not have. */
    UNKNOWN_FIELD("unknown-field"),
    /** A field that the schema asks for is absent. */
    MISSING_FIELD("missing-field"),
    /** A value of another JSON type, or a number that is not written as a plain integer. */
    WRONG_TYPE("wrong-type"),
    /** A text that does not have the form of its field. */
    WRONG_FORM("wrong-form"),
    /** A number or a length outside its bounds. */
    OUT_OF_RANGE("out-of-range"),
    /** A kind that this version does not have. */
    WRONG_KIND("wrong-kind"),
    /** A window label that does not fit the kind or is not in the calendar. */
    WRONG_WINDOW("wrong-window"),
    /** An item or answer id outside the closed list. */
    UNKNOWN_ITEM("unknown-item"),
    /**
     * An array with too few or too many answers, or more than one question or event in a window.
     */
    WRONG_LENGTH("wrong-length"),
    /** A count below zero. */
    NEGATIVE_COUNT("negative-count"),
    /** A window with a floor that holds some, but fewer than {@link Kind#FLOOR}. */
    FLOOR("floor"),
    /** Counts that do not add up to {@code n}. */
    SUM("sum"),
    /** Said by the hub only: a committed number came again with other bytes. */
    CONFLICT("conflict");

    private final String id;

    Reason(String id) {
        this.id = id;
    }

    /** The id on the wire, lower case with dashes. */
    public String id() {
        return id;
    }
}
