package nl.gezondheidsplein.kiosk.host;

/** What became of the stick that a host put in; the id is that of its words. */
public enum StickAnswer {
    /** Everything was taken and given. */
    DONE("done"),
    /** So was all but new content, which cannot be shown. */
    DONE_WITHOUT_PACK("done-without-pack"),
    /** None came. */
    NONE("none"),
    /** It is not for this kiosk. */
    FOREIGN("foreign"),
    /** The kiosk lost its state and must be enrolled anew. */
    LOST("lost"),
    /** It cannot be read or written. */
    FAULT("fault");

    private final String id;

    StickAnswer(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /** Whether another try may help. */
    public boolean isWorthATry() {
        return this == NONE || this == FAULT;
    }
}
