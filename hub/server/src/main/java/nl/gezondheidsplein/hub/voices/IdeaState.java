package nl.gezondheidsplein.hub.voices;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far an idea has come. */
public enum IdeaState {
    /** Nobody has read it yet; it is shown to nobody else. */
    WAITING,
    /** It is on the board. */
    OPEN,
    /** Somebody works on it. */
    STARTED,
    /** It has come to an end, with a reason. */
    DONE,
    /** It is not for the board, with a reason; its words are gone. */
    REFUSED;

    /** Returns the id in the database and on the wire. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the state of this id. */
    public static Optional<IdeaState> ofId(String id) {
        return Arrays.stream(values()).filter(state -> state.id().equals(id)).findFirst();
    }
}
