package nl.gezondheidsplein.hub.review;

import java.time.Instant;
import nl.gezondheidsplein.protocol.TextSheet;

/**
 * Somebody from the neighbourhood says what stands on a screen.
 *
 * @param language in which it is spoken
 * @param words what stands there meanwhile; of a language that is only heard, the Dutch
 * @param role of who put it here; the voice has no name
 */
public record Clip(String language, String words, Sound sound, String role, Instant at) {
    /** What stands for the words in the database and in packs. */
    public String wordsHash() {
        return TextSheet.source(words);
    }
}
