package nl.gezondheidsplein.hub.fleet;

import nl.gezondheidsplein.protocol.Outcome;

/** How an order stands. */
public enum OrderState {
    /** No word from the kiosk yet. */
    WAITING("waiting", true),
    /** The kiosk has it and waits for a moment at which it disturbs nobody. */
    DELIVERED("delivered", true),
    DONE("done", false),
    REFUSED("refused", false),
    FAILED("failed", false),
    /** Its time ran out, at the kiosk or on the way. */
    EXPIRED("expired", false);

    private final String id;
    private final boolean isOpen;

    OrderState(String id, boolean isOpen) {
        this.id = id;
        this.isOpen = isOpen;
    }

    static OrderState of(Outcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> DELIVERED;
            case DONE -> DONE;
            case REFUSED -> REFUSED;
            case FAILED -> FAILED;
            case EXPIRED -> EXPIRED;
        };
    }

    /** Returns the id used in the API, in the database and as style class on pages. */
    public String id() {
        return id;
    }

    /** Whether a final word is still to come. */
    public boolean isOpen() {
        return isOpen;
    }
}
