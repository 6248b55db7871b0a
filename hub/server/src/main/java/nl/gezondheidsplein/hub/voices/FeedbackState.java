package nl.gezondheidsplein.hub.voices;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who can read a feedback item. */
public enum FeedbackState {
    /** Those who make it. */
    DRAFT,
    /** Everybody, on the kiosks of its area. */
    PUBLISHED,
    /** It was true once; kept with the reason why it is no longer shown. */
    WITHDRAWN;

    /** Returns the id in the database. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the state of this id. */
    public static Optional<FeedbackState> ofId(String id) {
        return Arrays.stream(values()).filter(state -> state.id().equals(id)).findFirst();
    }
}
