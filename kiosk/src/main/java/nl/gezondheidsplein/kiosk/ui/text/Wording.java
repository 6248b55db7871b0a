package nl.gezondheidsplein.kiosk.ui.text;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.protocol.Texts;

/** All that the screens say in one language. */
public final class Wording {
    /** Opens a piece of text whose direction is its own, such as a Dutch name in Arabic. */
    private static final char ISOLATE = '\u2068';

    private static final char END_OF_ISOLATE = '\u2069';
    private static final String DRAFT = "draft";
    private static final Map<Language, Wording> ALL = loadAll();

    private final Language language;
    private final Map<String, String> texts;

    private Wording(Language language, Map<String, String> texts) {
        this.language = language;
        this.texts = texts;
    }

    /** The words of this language. */
    public static Wording in(Language language) {
        Wording wording = ALL.get(language);
        if (wording == null) {
            throw new IllegalStateException("there are no texts in " + language);
        }
        return wording;
    }

    public Language language() {
        return language;
    }

    /** Whether these words still wait for a reader who knows the people they are for. */
    public boolean isDraft() {
        return Boolean.parseBoolean(raw(DRAFT));
    }

    /** The keys of all texts. */
    public SortedSet<String> keys() {
        SortedSet<String> keys = new TreeSet<>(texts.keySet());
        keys.remove(DRAFT);
        return Collections.unmodifiableSortedSet(keys);
    }

    /** A text without places to fill in. */
    public String say(String key) {
        return say(key, Map.of());
    }

    /** A text with its places filled in; words that are filled in keep their own direction. */
    public String say(String key, Map<String, Object> values) {
        Map<String, Object> isolated = new HashMap<>();
        values.forEach(
                (name, value) ->
                        isolated.put(
                                name, value instanceof String words ? isolated(words) : value));
        return new MessageFormat(raw(key), numerals()).format(isolated);
    }

    /**
     * A text of the content; where it has none in this language, its Dutch stands as a name does.
     */
    public String of(Texts content) {
        String text = content.in(language.id());
        return content.byLanguage().containsKey(language.id()) ? text : isolated(text);
    }

    /** Words of another language or script, kept from mixing with those around them. */
    public static String isolated(String words) {
        return ISOLATE + words + END_OF_ISOLATE;
    }

    /** The same words for who reads one language only: without the marks of {@link #isolated}. */
    public static String withoutIsolates(String words) {
        return words.replaceAll("[\\u2066-\\u2069]", "");
    }

    /**
     * The plurals of the language with the digits 0–9: most readers of Arabic in Dutch
     * neighbourhoods come from Morocco, where these are the digits, as they are on Dutch doors and
     * telephones.
     */
    private ULocale numerals() {
        return ULocale.forLanguageTag(language.id() + "-u-nu-latn");
    }

    /** A text as it is written, with its places still open. */
    String raw(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text " + key + " in " + language);
        }
        return text;
    }

    private static Map<Language, Wording> loadAll() {
        Map<Language, Wording> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, new Wording(language, load("texts_" + language.id())));
        }
        return all;
    }

    private static Map<String, String> load(String name) {
        try (InputStream in = Wording.class.getResourceAsStream(name + ".properties")) {
            if (in == null) {
                throw new IllegalStateException("the texts " + name + " are missing from the jar");
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> texts = new HashMap<>();
            for (String key : properties.stringPropertyNames()) {
                texts.put(key, properties.getProperty(key));
            }
            return Collections.unmodifiableMap(texts);
        } catch (IOException e) {
            throw new UncheckedIOException("the texts " + name + " cannot be read", e);
        }
    }
}
