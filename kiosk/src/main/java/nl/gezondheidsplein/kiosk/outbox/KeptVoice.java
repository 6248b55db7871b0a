package nl.gezondheidsplein.kiosk.outbox;

import java.util.Optional;
import nl.gezondheidsplein.protocol.Voice;
import nl.gezondheidsplein.protocol.VoiceKind;

/**
 * An idea or a story that waits for the night. It is bound to no visit and to no other voice; the
 * same idea given twice is kept twice.
 *
 * @param covenant label of the covenant under which it was given
 * @param language in which it was given
 * @param text 1 to {@value Voice#MAX_CHARACTERS} characters
 * @param withdrawal of a story: the hash of the code on the slip of who told it
 */
public record KeptVoice(
        VoiceKind kind,
        String covenant,
        String language,
        String text,
        Optional<String> withdrawal) {
    public KeptVoice {
        int length = text.codePointCount(0, text.length());
        if (length < 1 || length > Voice.MAX_CHARACTERS) {
            throw new IllegalArgumentException("a voice has 1 to 280 characters, not " + length);
        }
        if (withdrawal.isPresent() != (kind == VoiceKind.STORY)) {
            throw new IllegalArgumentException("a story, and nothing else, can be withdrawn");
        }
    }
}
