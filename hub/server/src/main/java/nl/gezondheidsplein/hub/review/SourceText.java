package nl.gezondheidsplein.hub.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.gezondheidsplein.protocol.Sha256;
import nl.gezondheidsplein.protocol.Texts;

/**
 * A text as its makers left it, before any reviewer.
 *
 * @param key its name in its part; of a text of the content the hash of its Dutch
 * @param where it stands, for who looks for it
 * @param words in Dutch, and in the languages it has
 * @param settled languages in which the program itself says that it was reviewed
 */
public record SourceText(Part part, String key, String where, Texts words, Set<String> settled) {
    private static final int ID_LENGTH = 20;

    public SourceText {
        settled = Set.copyOf(settled);
    }

    /** A text of the content, which has no name but its Dutch. */
    public static SourceText ofContent(Part part, String where, Texts words) {
        return new SourceText(part, contentKey(words.in("nl")), where, words, Set.of());
    }

    static String contentKey(String dutch) {
        return hash(dutch);
    }

    static String hash(String text) {
        return Sha256.hex(text.getBytes(UTF_8));
    }

    /** What it is called in addresses; of other words it is another one. */
    public String id() {
        return hash(String.join("\n", List.of(part.id(), key, words.byLanguage().toString())))
                .substring(0, ID_LENGTH);
    }

    /** The Dutch, which is the source of all others. */
    public String dutch() {
        return words.in("nl");
    }

    /** What its makers wrote in a language. */
    public Optional<String> in(String language) {
        Map<String, String> all = words.byLanguage();
        return Optional.ofNullable(all.get(language));
    }
}
