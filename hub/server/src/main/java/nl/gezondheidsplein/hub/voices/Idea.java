package nl.gezondheidsplein.hub.voices;

import java.time.YearMonth;
import nl.gezondheidsplein.protocol.NeighbourhoodId;
import nl.gezondheidsplein.protocol.Voice;

/**
 * What a resident thought up. Nobody knows who, at which kiosk or on which day.
 *
 * @param id random, so that it tells no order
 * @param month in which it came
 * @param text as it was made, or empty once it was refused
 */
public record Idea(
        String id,
        NeighbourhoodId neighbourhood,
        YearMonth month,
        String language,
        String text,
        IdeaState state) {
    public Idea {
        if (text.codePointCount(0, text.length()) > Voice.MAX_CHARACTERS) {
            throw new IllegalArgumentException("An idea has at most 280 characters");
        }
    }
}
