package nl.gezondheidsplein.protocol.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The texts of all screens in one language, in ICU MessageFormat. Immutable. */
public final class ScreenTexts {
    /** Dutch first: it is the source of all others. */
    public static final List<String> LANGUAGES = List.of("nl", "en", "tr", "ar", "pl");

    private static final String DRAFT = "draft";
    private static final Set<String> REVIEWED_ONLY =
            new TreeSet<>(properties("reviewed-only").stringPropertyNames());

    private final String language;
    private final SortedMap<String, String> byKey;
    private final boolean isDraft;

    private ScreenTexts(String language) {
        Properties properties = properties("texts_" + language);
        this.language = language;
        this.isDraft = Boolean.parseBoolean(properties.getProperty(DRAFT));
        SortedMap<String, String> texts = new TreeMap<>();
        for (String key : properties.stringPropertyNames()) {
            texts.put(key, properties.getProperty(key));
        }
        texts.remove(DRAFT);
        this.byKey = Collections.unmodifiableSortedMap(texts);
    }

    /**
     * The texts of this language.
     *
     * @throws IllegalStateException when the program has none in it
     */
    public static ScreenTexts in(String language) {
        return new ScreenTexts(language);
    }

    /**
     * Whether a text is shown only when a reader has reviewed it, and in Dutch until then: whom to
     * call for help, and what is promised about who stands there. {@code reviewed-only.properties}
     * lists them; a name that ends in a point stands for all that begin with it.
     */
    public static boolean isReviewedOnly(String key) {
        return REVIEWED_ONLY.contains(key)
                || REVIEWED_ONLY.contains(key.substring(0, key.indexOf('.') + 1));
    }

    /** Two letters. */
    public String language() {
        return language;
    }

    /** Whether all of it still waits for a reader who knows the people it is for. */
    public boolean isDraft() {
        return isDraft;
    }

    /** Every text, unmodifiable. */
    public SortedMap<String, String> byKey() {
        return byKey;
    }

    private static Properties properties(String name) {
        try (InputStream in = ScreenTexts.class.getResourceAsStream(name + ".properties")) {
            if (in == null) {
                throw new IllegalStateException("the texts " + name + " are missing from the jar");
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException("the texts " + name + " cannot be read", e);
        }
    }
}
