package nl.gezondheidsplein.hub.squaremap.blocks;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.gezondheidsplein.protocol.Texts;

/**
 * A sentence of which offers are made, as it came with the program.
 *
 * @param words patterns in ICU MessageFormat
 * @param settled languages in which the program itself says that it was reviewed
 */
public record OfferSentence(String key, Texts words, Set<String> settled) {
    public OfferSentence {
        settled = Set.copyOf(settled);
    }

    /** Returns all, ordered by key. */
    public static List<OfferSentence> all() {
        Sentences sentences = new Sentences(PatternChoice.AS_WRITTEN);
        Set<String> settled = new HashSet<>(Sentences.LANGUAGES);
        settled.removeIf(sentences::isDraft);
        return sentences.keys(Sentences.LANGUAGES.getFirst()).stream()
                .sorted(Comparator.naturalOrder())
                .map(
                        key -> {
                            Map<String, String> words = new HashMap<>();
                            Sentences.LANGUAGES.forEach(
                                    language ->
                                            words.put(language, sentences.pattern(language, key)));
                            return new OfferSentence(key, Texts.of(words), settled);
                        })
                .toList();
    }
}
