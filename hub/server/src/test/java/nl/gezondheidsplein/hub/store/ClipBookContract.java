package nl.gezondheidsplein.hub.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.gezondheidsplein.hub.review.Clip;
import nl.gezondheidsplein.hub.review.ClipBook;
import nl.gezondheidsplein.hub.review.Sound;
import org.junit.jupiter.api.Test;

/** What the store of recordings promises, on whichever database. */
abstract class ClipBookContract extends DatabaseTest {
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00.123Z");
    private static final Duration LENGTH = Duration.ofMillis(1_234);

    private final ClipBook book = new JdbcClipBook(database());

    private static Clip clip(String language, String words, Sound.Form form, Instant at) {
        // Bytes that are no text in any encoding, a zero among them.
        byte[] content = {(byte) 0xff, 0, (byte) 0xc3, (byte) at.toEpochMilli()};
        return new Clip(language, words, Sound.kept(form, content, LENGTH), "editor", at);
    }

    @Test
    void givesARecordingBackByteForByte() {
        Clip kept = clip("ar", "هل تحتاج مساعدة الآن؟", Sound.Form.OGG, NOON);
        book.put(kept);

        Clip found = book.all().getFirst();

        assertThat(found.language()).isEqualTo("ar");
        assertThat(found.words()).isEqualTo(kept.words());
        assertThat(found.wordsHash()).isEqualTo(kept.wordsHash());
        assertThat(found.sound().form()).isEqualTo(Sound.Form.OGG);
        assertThat(found.sound().content()).isEqualTo(kept.sound().content());
        assertThat(found.sound().length()).isEqualTo(LENGTH);
        assertThat(found.role()).isEqualTo("editor");
        assertThat(found.at()).isEqualTo(NOON);
    }

    @Test
    void keepsOneRecordingForEachLanguageOfTheSameWords() {
        book.put(clip("rif", "Nu hulp nodig?", Sound.Form.WAV, NOON));
        book.put(clip("nl", "Nu hulp nodig?", Sound.Form.WAV, NOON));
        book.put(clip("rif", "Nu hulp nodig?", Sound.Form.OGG, NOON.plusSeconds(1)));

        assertThat(book.all()).extracting(Clip::language).containsExactly("nl", "rif");
        assertThat(book.all().getLast().sound().form()).isEqualTo(Sound.Form.OGG);
        assertThat(book.all().getLast().at()).isEqualTo(NOON.plusSeconds(1));
    }

    @Test
    void removesTheRecordingOfTheseWordsAlone() {
        Clip dutch = clip("nl", "Nu hulp nodig?", Sound.Form.WAV, NOON);
        book.put(dutch);
        book.put(clip("rif", "Nu hulp nodig?", Sound.Form.WAV, NOON));
        book.put(clip("nl", "Klaar", Sound.Form.WAV, NOON));

        book.remove("nl", dutch.wordsHash());
        book.remove("tr", dutch.wordsHash());

        assertThat(book.all())
                .extracting(clip -> clip.language() + " " + clip.words())
                .containsExactly("nl Klaar", "rif Nu hulp nodig?");
    }

    @Test
    void hasAnotherMarkAfterEveryChange() {
        String nothing = book.mark();
        Clip first = clip("nl", "Klaar", Sound.Form.WAV, NOON);
        book.put(first);
        String once = book.mark();
        book.put(clip("nl", "Klaar", Sound.Form.OGG, NOON.plusMillis(1)));
        String twice = book.mark();
        book.remove("nl", first.wordsHash());

        assertThat(once).isNotEqualTo(nothing);
        assertThat(twice).isNotEqualTo(once).isNotEqualTo(nothing);
        assertThat(book.mark()).isNotEqualTo(twice).isEqualTo(nothing);
    }
}
