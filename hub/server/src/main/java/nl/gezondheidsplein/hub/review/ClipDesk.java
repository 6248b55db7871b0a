package nl.gezondheidsplein.hub.review;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.gezondheidsplein.protocol.ClipSheet;
import nl.gezondheidsplein.protocol.words.HeardLanguage;
import nl.gezondheidsplein.protocol.words.ScreenTexts;

/** Where recordings are put. Any thread may call. */
public final class ClipDesk {
    private final ClipBook book;
    private final InstantSource clock;

    public ClipDesk(ClipBook book, InstantSource clock) {
        this.book = book;
        this.clock = clock;
    }

    /** The languages in which something can be recorded; those that are only heard come last. */
    public static List<String> languages() {
        return Stream.concat(
                        ScreenTexts.LANGUAGES.stream(),
                        Arrays.stream(HeardLanguage.values()).map(HeardLanguage::id))
                .toList();
    }

    /**
     * The words that a recording in a language says: what stands on the screen meanwhile. Nothing
     * where something is filled in, for then it says something else each time.
     */
    public static Optional<String> words(SourceText text, String language, Reviews reviews) {
        Optional<String> words =
                Reviews.LANGUAGES.contains(language)
                        ? reviews.shown(text, language)
                        : Optional.of(text.dutch());
        return words.filter(said -> !text.part().isPattern() || !said.contains("{"));
    }

    /** Returns all recordings. */
    public List<Clip> all() {
        return book.all();
    }

    /** Returns the recording of these words. */
    public Optional<Clip> find(String language, String words) {
        return book.all().stream()
                .filter(clip -> clip.language().equals(language) && clip.words().equals(words))
                .findFirst();
    }

    /**
     * Keeps a recording, and lets those go whose words stand on no screen any more.
     *
     * @param said all words that stand on a screen, in any language
     * @throws ReviewRefusedException when no kiosk could play it, or there are too many
     */
    public void put(String language, String words, byte[] file, String role, Set<String> said) {
        if (!languages().contains(language)) {
            throw new ReviewRefusedException("Kies een taal.", false);
        }
        Sound sound = Sound.read(file);
        book.all().stream().filter(clip -> !said.contains(clip.words())).forEach(this::remove);
        if (find(language, words).isEmpty() && book.all().size() >= ClipSheet.MAX_CLIPS) {
            throw new ReviewRefusedException(
                    "Er zijn al " + ClipSheet.MAX_CLIPS + " opnamen. Haal er eerst een weg.",
                    false);
        }
        book.put(
                new Clip(
                        language,
                        words,
                        sound,
                        role,
                        clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    /** Removes the recording of these words. */
    public void remove(Clip clip) {
        book.remove(clip.language(), clip.wordsHash());
    }
}
