package nl.gezondheidsplein.hub.squaremap.blocks;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.gezondheidsplein.protocol.Texts;

/**
 * Whole sentences by key in every language a kiosk speaks, from {@code sentences_<language>}. All
 * but Dutch are drafts until a named reader has read them; each file says so itself.
 */
final class Sentences {
    /** Dutch first: what it does not have, no other language has. */
    static final List<String> LANGUAGES = List.of("nl", "en", "tr", "ar", "pl");

    private static final Set<String> ABOUT_THE_FILE = Set.of("version", "draft");
    private static final String DUTCH = LANGUAGES.getFirst();

    private final Map<String, Properties> byLanguage = new LinkedHashMap<>();

    private final PatternChoice choice;

    /** Sentences that say nothing but themselves are the same for ten thousand offers. */
    private final Map<String, Texts> plain = new ConcurrentHashMap<>();

    Sentences(PatternChoice choice) {
        this.choice = choice;
        LANGUAGES.forEach(language -> byLanguage.put(language, load(language)));
    }

    private static Properties load(String language) {
        String file = "sentences_" + language + ".properties";
        Properties sentences = new Properties();
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(Sentences.class.getResourceAsStream(file), file),
                        StandardCharsets.UTF_8)) {
            sentences.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("the sentences cannot be read", e);
        }
        return sentences;
    }

    boolean has(String key) {
        return in(DUTCH).containsKey(key);
    }

    /** A sentence that says nothing but itself. */
    Texts say(String key) {
        return plain.computeIfAbsent(key, same -> say(same, locale -> Map.of()));
    }

    /**
     * A sentence about something.
     *
     * @param about what its names stand for, in this language
     */
    Texts say(String key, Function<ULocale, Map<String, Object>> about) {
        Map<String, String> said = new TreeMap<>();
        for (String language : LANGUAGES) {
            ULocale locale = ULocale.forLanguageTag(language);
            said.put(language, format(pattern(language, key), locale, about.apply(locale)));
        }
        return Texts.of(said);
    }

    /** A word for use inside a sentence of the same language. */
    String word(ULocale locale, String key) {
        return pattern(locale.getLanguage(), key);
    }

    String pattern(String language, String key) {
        String own = Objects.requireNonNull(in(language).getProperty(key), key);
        return choice.choose(key, language, own);
    }

    private Properties in(String language) {
        return Objects.requireNonNull(byLanguage.get(language), language);
    }

    private static String format(String pattern, ULocale locale, Map<String, Object> about) {
        return new MessageFormat(pattern, locale).format(about);
    }

    /** Whether no named reader has read this language yet. */
    boolean isDraft(String language) {
        return !in(language).getProperty("draft", "yes").equals("no");
    }

    /** Everything that can be said in a language. */
    Set<String> keys(String language) {
        return in(language).stringPropertyNames().stream()
                .filter(key -> !ABOUT_THE_FILE.contains(key))
                .collect(Collectors.toUnmodifiableSet());
    }
}
