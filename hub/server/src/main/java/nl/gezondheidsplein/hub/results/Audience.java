package nl.gezondheidsplein.hub.results;

/** For whom figures are published; the public gets fewer and coarser ones. */
public enum Audience {
    COORDINATOR("coordinator"),
    PUBLIC("public");

    private final String id;

    Audience(String id) {
        this.id = id;
    }

    /** Returns the id used in documents and in the ledger. */
    public String id() {
        return id;
    }
}
