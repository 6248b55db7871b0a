package nl.gezondheidsplein.kiosk.speech;

import java.util.List;
import nl.gezondheidsplein.protocol.words.Sentences;

/**
 * Words as a screen shows them.
 *
 * @param language the language in which they are said, by its id
 * @param parts what stands there one under the other, such as a name and what it means
 */
public record Phrase(String language, List<String> parts) {
    public Phrase {
        parts = List.copyOf(parts);
    }

    public Phrase(String language, String words) {
        this(language, List.of(words));
    }

    /** All of it, one after the other. */
    public String words() {
        return Sentences.joined(parts);
    }
}
