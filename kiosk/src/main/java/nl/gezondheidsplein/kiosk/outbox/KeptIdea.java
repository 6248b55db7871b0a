package nl.gezondheidsplein.kiosk.outbox;

import nl.gezondheidsplein.protocol.Voice;

/**
 * An idea that waits for the night. It is bound to no visit and to no other idea; the same idea
 * given twice is kept twice.
 *
 * @param covenant label of the covenant under which it was given
 * @param language in which it was given
 * @param text 1 to {@value Voice#MAX_CHARACTERS} characters
 */
public record KeptIdea(String covenant, String language, String text) {
    public KeptIdea {
        int length = text.codePointCount(0, text.length());
        if (length < 1 || length > Voice.MAX_CHARACTERS) {
            throw new IllegalArgumentException("an idea has 1 to 280 characters, not " + length);
        }
    }
}
