package nl.gezondheidsplein.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What readers of each language made of the texts that came with the program: {@code texts.json} of
 * a pack. A text that is not named here is as the program brought it.
 *
 * @param languages each language once; Dutch is the source and has no entry
 */
public record TextSheet(List<Language> languages) {
    static final int MAX_LINES = 2000;
    static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9.-]{0,79}");

    /** Nobody read anything yet. */
    public static final TextSheet EMPTY = new TextSheet(List.of());

    public TextSheet {
        languages = List.copyOf(languages);
        Checks.range("the number of languages", languages.size(), 0, Texts.MAX_LANGUAGES);
        var ids = new HashSet<String>();
        if (!languages.stream().map(Language::language).allMatch(ids::add)) {
            throw Checks.refuse(Reason.DUPLICATE_FIELD, "a language occurs twice");
        }
    }

    /**
     * One language.
     *
     * @param drafts how many texts of the content and of the social map nobody has reviewed in it;
     *     those of the screens a kiosk counts itself
     * @param lines each key once
     */
    public record Language(String language, int drafts, List<Line> lines) {
        public Language {
            Checks.form("a language", language, Checks.LANGUAGE);
            Checks.range("drafts", drafts, 0, Checks.MAX_COUNT);
            lines = List.copyOf(lines);
            Checks.range("the number of lines", lines.size(), 0, MAX_LINES);
            var keys = new HashSet<String>();
            if (!lines.stream().map(Line::key).allMatch(keys::add)) {
                throw Checks.refuse(Reason.DUPLICATE_FIELD, "a key occurs twice");
            }
        }
    }

    /**
     * One text of a screen.
     *
     * @param source {@link #source} of the Dutch it was made from; it holds for no other
     * @param text in ICU MessageFormat
     * @param isDraft whether it still waits for a reviewer
     */
    public record Line(String key, String source, String text, boolean isDraft) {
        public Line {
            Checks.form("key", key, KEY);
            Checks.form("source", source, Checks.HASH);
            Checks.length("text", text, 1, Texts.MAX_CHARACTERS);
        }
    }

    /** What stands for a Dutch text, so that a changed one is known to be another. */
    public static String source(String dutch) {
        return Sha256.hex(dutch.getBytes(UTF_8));
    }

    /** What is known of a language. */
    public Optional<Language> of(String language) {
        return languages.stream().filter(one -> one.language().equals(language)).findFirst();
    }
}
