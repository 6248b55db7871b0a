package nl.gezondheidsplein.hub.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.gezondheidsplein.hub.review.Part;
import nl.gezondheidsplein.hub.review.Review;
import nl.gezondheidsplein.hub.review.ReviewBook;
import org.junit.jupiter.api.Test;

/** What the store of reviews promises, on whichever database. */
abstract class ReviewBookContract extends DatabaseTest {
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00.123Z");

    private final ReviewBook book = new JdbcReviewBook(database());

    private static Review review(String language, String base, String text, Instant at) {
        return new Review(
                Part.SCREENS,
                "help.heading",
                language,
                base,
                "Nu hulp nodig?",
                text,
                language.equals("ar"),
                "editor",
                at);
    }

    @Test
    void keepsOneReviewForEachTranslationOfEachText() {
        Review arabic = review("ar", "a", "هل تحتاج مساعدة الآن؟", NOON);
        Review turkish = review("tr", "t", "Yardım?", NOON);
        Review mended = review("tr", "t", "Hemen yardım mı?", NOON.plusSeconds(1));

        book.put(turkish);
        book.put(arabic);
        book.put(mended);

        assertThat(book.all()).containsExactly(arabic, mended);
    }

    @Test
    void hasAnotherMarkAfterEveryChange() {
        String nothing = book.mark();
        book.put(review("tr", "t", "Yardım?", NOON));
        String once = book.mark();
        book.put(review("tr", "t", "Hemen yardım mı?", NOON.plusMillis(1)));

        assertThat(once).isNotEqualTo(nothing).isEqualTo(once);
        assertThat(book.mark()).isNotEqualTo(once).isNotEqualTo(nothing);
    }
}
