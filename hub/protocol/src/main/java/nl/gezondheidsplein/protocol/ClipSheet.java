package nl.gezondheidsplein.protocol;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The recordings of people from the neighbourhood: {@code clips.json} of a pack.
 *
 * @param clips the same words once in each language
 */
public record ClipSheet(List<Clip> clips) {
    /** The most recordings of a pack: its index, which names each file, has room for no more. */
    public static final int MAX_CLIPS = 150;

    static final Pattern FILE = Pattern.compile("clips/[0-9a-f]{64}\\.(wav|ogg)");

    /** Nobody recorded anything. */
    public static final ClipSheet EMPTY = new ClipSheet(List.of());

    public ClipSheet {
        clips = List.copyOf(clips);
        Checks.range("the number of clips", clips.size(), 0, MAX_CLIPS);
        var said = new HashSet<String>();
        if (!clips.stream().map(clip -> clip.language() + " " + clip.words()).allMatch(said::add)) {
            throw Checks.refuse(Reason.DUPLICATE_FIELD, "the same words are recorded twice");
        }
    }

    /** The languages in which anything was recorded. */
    public Set<String> languages() {
        return clips.stream().map(Clip::language).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether somebody says these words.
     *
     * @param said what stands on the screen while it is heard
     */
    public boolean holds(String language, String said) {
        String words = TextSheet.source(said);
        return clips.stream()
                .anyMatch(clip -> clip.language().equals(language) && clip.words().equals(words));
    }

    /**
     * One recording.
     *
     * @param language in which it is spoken
     * @param words {@link TextSheet#source} of what stands on the screen while it is heard
     * @param file its path in the pack
     */
    public record Clip(String language, String words, String file) {
        public Clip {
            Checks.form("language", language, Checks.LANGUAGE);
            Checks.form("words", words, Checks.HASH);
            Checks.form("file", file, FILE);
        }
    }
}
