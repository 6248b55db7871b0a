package nl.gezondheidsplein.kiosk.ui.text;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.protocol.Texts;
import nl.gezondheidsplein.protocol.words.Direction;

/** All that the screens say in one language. Immutable; {@link Wordings} makes it. */
public final class Wording {
    private final Language language;
    private final SortedMap<String, String> texts;
    private final Set<String> inDutch;
    private final int drafts;

    /**
     * @param texts by key; those of {@code inDutch} are Dutch
     * @param inDutch what is said in Dutch, for no reader of this language has reviewed it and it
     *     matters too much to be wrong
     * @param drafts how many texts nobody has reviewed
     */
    Wording(Language language, SortedMap<String, String> texts, Set<String> inDutch, int drafts) {
        this.language = language;
        this.texts = texts;
        this.inDutch = inDutch;
        this.drafts = drafts;
    }

    public Language language() {
        return language;
    }

    /** Whether some of these words still wait for a reader who knows the people they are for. */
    public boolean isDraft() {
        return drafts > 0;
    }

    /** The keys of all texts. */
    public SortedSet<String> keys() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(texts.keySet()));
    }

    /** Whether a text is said in Dutch for want of a reviewed translation. */
    boolean isInDutch(String key) {
        return inDutch.contains(key);
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
                                name,
                                value instanceof String words ? Direction.isolated(words) : value));
        boolean isForeign = inDutch.contains(key);
        String said =
                new MessageFormat(raw(key), numerals(isForeign ? Language.DUTCH : language))
                        .format(isolated);
        return isForeign ? Direction.isolated(Direction.withoutIsolates(said)) : said;
    }

    /**
     * A text of the content; where it has none in this language, its Dutch stands as a name does.
     */
    public String of(Texts content) {
        String text = content.in(language.id());
        return content.byLanguage().containsKey(language.id()) ? text : Direction.isolated(text);
    }

    /**
     * The plurals of the language with the digits 0–9: most readers of Arabic in Dutch
     * neighbourhoods come from Morocco, where these are the digits, as they are on Dutch doors and
     * telephones.
     */
    private static ULocale numerals(Language language) {
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
}
