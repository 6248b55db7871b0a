package nl.gezondheidsplein.hub.voices;

import java.time.Instant;

/**
 * One step in the life of something that was brought.
 *
 * @param who account name, or {@link #SQUARE} when no person decided
 * @param state the id of the state it came to
 * @param reason why, in words for residents; never empty
 */
public record Change(Instant at, String who, String state, String reason) {
    /** Who decides when the rule does. */
    public static final String SQUARE = "plein";

    /** The longest reason, in characters: it has to fit a line of a screen. */
    public static final int MOST_CHARACTERS = 200;

    public Change {
        reason = reason.strip();
        if (reason.isEmpty() || reason.length() > MOST_CHARACTERS) {
            throw new VoiceRefusedException("Zeg waarom, in hoogstens 200 tekens.");
        }
    }
}
