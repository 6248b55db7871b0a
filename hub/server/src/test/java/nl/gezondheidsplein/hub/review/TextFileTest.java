package nl.gezondheidsplein.hub.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.gezondheidsplein.protocol.Texts;
import org.junit.jupiter.api.Test;

/** What readers made of texts goes from hub to hub, and only where it is read. */
final class TextFileTest {
    private static final SourceText HOME =
            new SourceText(
                    Part.SCREENS,
                    "home.heading",
                    "home.heading",
                    Texts.of(Map.of("nl", "Kies uw weg.", "tr", "Yol seçin.")),
                    Set.of());
    private static final SourceText ROOM =
            SourceText.ofContent(
                    Part.PLACE, "de-luyk motto", Texts.of(Map.of("nl", "Kom binnen.")));

    private final Book book = new Book();
    private final ReviewDesk desk = desk(book, HOME, ROOM);

    /** What was left last of the same text, language and translation. */
    private static final class Book implements ReviewBook {
        private final List<Review> reviews = new ArrayList<>();

        @Override
        public void put(Review review) {
            reviews.removeIf(
                    one ->
                            one.part() == review.part()
                                    && one.key().equals(review.key())
                                    && one.language().equals(review.language())
                                    && one.base().equals(review.base()));
            reviews.add(review);
        }

        @Override
        public List<Review> all() {
            return List.copyOf(reviews);
        }

        @Override
        public String mark() {
            return reviews.toString();
        }
    }

    private static ReviewDesk desk(ReviewBook book, SourceText... texts) {
        return new ReviewDesk(
                book,
                () -> List.of(texts),
                InstantSource.fixed(Instant.parse("2026-11-28T10:00:00Z")));
    }

    private void leave(SourceText text, String language, String words, boolean isReviewed) {
        desk.leave(text, new ReviewDesk.Leaving(language, words, isReviewed, true, "editor"));
    }

    @Test
    void whatGoesOutInAFileComesInWithoutADifferenceHereAndElsewhere() {
        leave(HOME, "tr", "Yolunuzu seçin.", true);
        leave(ROOM, "pl", "Wejdź, proszę.", false);

        TextFile out = TextFile.of(desk.sight());

        assertThat(out.texts()).hasSize(2);
        TextFile read = TextFile.read(out.write());
        assertThat(read).isEqualTo(out);
        assertThat(read.leaveAt(desk, "editor")).isZero();
        ReviewDesk elsewhere = desk(new Book(), HOME, ROOM);
        assertThat(read.leaveAt(elsewhere, "editor")).isEqualTo(2);
        assertThat(TextFile.of(elsewhere.sight())).isEqualTo(out);
        assertThat(elsewhere.reviews().shown(HOME, "tr")).contains("Yolunuzu seçin.");
        assertThat(elsewhere.reviews().standing(ROOM, "pl")).isInstanceOf(Standing.Draft.class);
    }

    @Test
    void aTextThatNothingHereReadsIsRefusedAndNothingIsTakenOver() {
        leave(HOME, "tr", "Yolunuzu seçin.", true);
        leave(ROOM, "pl", "Wejdź, proszę.", true);
        TextFile out = TextFile.of(desk.sight());
        Book other = new Book();
        SourceText changed =
                new SourceText(
                        Part.SCREENS,
                        "home.heading",
                        "home.heading",
                        Texts.of(Map.of("nl", "Kies een weg.", "tr", "Yol seçin.")),
                        Set.of());

        assertThatThrownBy(() -> out.leaveAt(desk(other, changed, ROOM), "editor"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "Nothing is taken over:\n  text 1 (screens home.heading) would have no"
                                + " effect: nothing here reads so in Dutch and in tr.")
                .hasMessageNotContainingAny("text 2");
        assertThat(other.all()).isEmpty();
    }

    @Test
    void aTextThatAKioskCouldNotFillInIsRefused() {
        TextFile file =
                TextFile.read(
                        """
                        {"v":1,"texts":[{"part":"screens","key":"home.heading","language":"tr",
                         "dutch":"Kies uw weg.","made":"Yol seçin.","words":"{name} seçin.",
                         "reviewed":true}]}
                        """
                                .getBytes(UTF_8));

        assertThatThrownBy(() -> file.leaveAt(desk, "editor"))
                .hasMessageContaining("text 1 (screens home.heading): ");
        assertThat(book.all()).isEmpty();
    }

    @Test
    void anExampleShowsAsReviewedSaysThatItIsNoneAndLeavesWhatReadersLeft() {
        leave(ROOM, "pl", "Wejdź, proszę.", true);
        TextFile example =
                TextFile.read(
                        """
                        {"v":1,"demo":true,"texts":[
                         {"part":"screens","key":"home.heading","language":"tr",
                          "dutch":"Kies uw weg.","made":"Yol seçin.","words":"Yol seçin.",
                          "reviewed":true},
                         {"part":"place","key":"%s","language":"pl","dutch":"Kom binnen.",
                          "words":"Wejdź.","reviewed":true}]}
                        """
                                .formatted(ROOM.key())
                                .getBytes(UTF_8));

        assertThat(example.leaveAt(desk, "editor")).isEqualTo(1);
        assertThat(example.leaveAt(desk, "editor")).isZero();

        Reviews reviews = desk.reviews();
        assertThat(reviews.standing(HOME, "tr")).isEqualTo(new Standing.Example());
        assertThat(reviews.standing(HOME, "tr").isDraft()).isTrue();
        assertThat(reviews.sheet(List.of(HOME), Map.of()).languages().get(1).lines())
                .singleElement()
                .matches(line -> !line.isDraft());
        assertThat(reviews.shown(ROOM, "pl")).contains("Wejdź, proszę.");
        assertThat(TextFile.of(desk.sight()).texts())
                .extracting(TextFile.Line::part)
                .containsExactly(Part.PLACE);
        assertThat(desk(new WithoutExamples(book), HOME, ROOM).reviews().standing(HOME, "tr"))
                .isEqualTo(new Standing.Draft());
    }

    @Test
    void whatAReaderLeavesTakesThePlaceOfAnExample() {
        leave(HOME, "tr", "Yol seçin.", true);
        TextFile read = TextFile.of(desk.sight());
        Book other = new Book();
        ReviewDesk elsewhere = desk(other, HOME, ROOM);
        assertThat(new TextFile(read.texts(), true).leaveAt(elsewhere, "editor")).isEqualTo(1);

        assertThat(read.leaveAt(elsewhere, "editor")).isEqualTo(1);
        assertThat(elsewhere.reviews().standing(HOME, "tr")).isInstanceOf(Standing.Reviewed.class);
    }
}
