package nl.gezondheidsplein.kiosk.speech;

import java.util.List;
import nl.gezondheidsplein.protocol.words.Direction;

/**
 * Words as a screen shows them.
 *
 * @param language the language in which they are said, by its id
 * @param parts what stands there one under the other, such as a name and what it means
 */
public record Phrase(String language, List<String> parts) {
    private static final String ENDS_OF_SENTENCES = ".?!…؟";

    public Phrase {
        parts = List.copyOf(parts);
    }

    public Phrase(String language, String words) {
        this(language, List.of(words));
    }

    /** All of it; where a part ends no sentence, a point makes the voice rest. */
    public String words() {
        StringBuilder words = new StringBuilder();
        for (String part : parts) {
            if (!words.isEmpty()) {
                words.append(endsASentence(words.toString()) ? " " : ". ");
            }
            words.append(part);
        }
        return words.toString();
    }

    private static boolean endsASentence(String words) {
        String bare = Direction.withoutIsolates(words).strip();
        return !bare.isEmpty() && ENDS_OF_SENTENCES.indexOf(bare.charAt(bare.length() - 1)) >= 0;
    }
}
