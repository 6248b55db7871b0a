package nl.gezondheidsplein.protocol;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One text in several languages; Dutch is always there.
 *
 * @param byLanguage 1 to 2,000 characters each, unmodifiable
 */
public record Texts(SortedMap<String, String> byLanguage) {
    static final int MAX_CHARACTERS = 2000;
    static final int MAX_LANGUAGES = 20;

    public Texts {
        Checks.range("the number of languages", byLanguage.size(), 0, MAX_LANGUAGES);
        byLanguage.forEach(
                (language, text) -> {
                    Checks.form("a language", language, Checks.LANGUAGE);
                    Checks.length("a text", text, 1, MAX_CHARACTERS);
                });
        if (!byLanguage.containsKey("nl")) {
            throw Checks.refuse(Reason.MISSING_FIELD, "a text has no Dutch");
        }
        byLanguage = Collections.unmodifiableSortedMap(new TreeMap<>(byLanguage));
    }

    /** The texts of any map. */
    public static Texts of(Map<String, String> byLanguage) {
        return new Texts(new TreeMap<>(byLanguage));
    }

    /** The text in this language, else in Dutch. */
    public String in(String language) {
        String text = byLanguage.get(language);
        return text != null ? text : String.valueOf(byLanguage.get("nl"));
    }
}
