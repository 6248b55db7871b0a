package nl.gezondheidsplein.hub.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.gezondheidsplein.protocol.TextSheet;
import nl.gezondheidsplein.protocol.Texts;
import org.junit.jupiter.api.Test;

final class ReviewsTest {
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

    private final List<Review> kept = new ArrayList<>();
    private final ReviewDesk desk =
            new ReviewDesk(
                    new ReviewBook() {
                        @Override
                        public void put(Review review) {
                            kept.add(review);
                        }

                        @Override
                        public List<Review> all() {
                            return kept;
                        }

                        @Override
                        public String mark() {
                            return "" + kept.size();
                        }
                    },
                    List::of,
                    Clock.fixed(NOON, ZoneOffset.UTC));

    private static SourceText text(String dutch, String turkish) {
        return new SourceText(
                Part.SCREENS,
                "help.heading",
                "help.heading",
                Texts.of(Map.of("nl", dutch, "tr", turkish)),
                Set.of());
    }

    private Standing standing(SourceText text) {
        return desk.sight().reviews().standing(text, "tr");
    }

    private void leave(SourceText text, String words, boolean isReviewed) {
        desk.leave(text, new ReviewDesk.Leaving("tr", words, isReviewed, false, "editor"));
    }

    @Test
    void takeTheDraftMarkAwayAndSayByWhomAndWhen() {
        SourceText text = text("Nu hulp nodig?", "Yardım?");
        assertThat(standing(text)).isEqualTo(new Standing.Draft());

        leave(text, "Yardım?", true);

        assertThat(standing(text)).isEqualTo(new Standing.Reviewed("editor", NOON));
        assertThat(desk.sight().reviews().standing(text, "ar")).isEqualTo(new Standing.Missing());
    }

    @Test
    void lapseWhenTheDutchChanges() {
        leave(text("Nu hulp nodig?", "Yardım?"), "Yardım?", true);
        SourceText changed = text("Hulp nodig?", "Yardım?");

        assertThat(standing(changed))
                .isEqualTo(new Standing.Lapsed("editor", NOON, "Nu hulp nodig?"));
        assertThat(desk.sight().reviews().sheet(List.of(changed), Map.of()).of("tr"))
                .map(TextSheet.Language::lines)
                .hasValue(List.of());
    }

    @Test
    void lapseWhenSomebodyChangesTheTranslation() {
        leave(text("Nu hulp nodig?", "Yardım?"), "Yardım?", true);

        assertThat(standing(text("Nu hulp nodig?", "Başka?"))).isInstanceOf(Standing.Lapsed.class);
    }

    @Test
    void holdWhenTheProgramTakesTheMendedTextOver() {
        leave(text("Nu hulp nodig?", "Yardım?"), "Hemen yardım mı?", true);

        assertThat(standing(text("Nu hulp nodig?", "Hemen yardım mı?")))
                .isInstanceOf(Standing.Reviewed.class);
    }

    @Test
    void keepAMendedTextADraftUntilItIsReviewed() {
        SourceText text = text("Nu hulp nodig?", "Yardım?");
        leave(text, "Hemen yardım mı?", false);

        assertThat(standing(text)).isEqualTo(new Standing.Draft());
        assertThat(desk.sight().reviews().sheet(List.of(text), Map.of("tr", 7)).of("tr"))
                .hasValue(
                        new TextSheet.Language(
                                "tr",
                                7,
                                List.of(
                                        new TextSheet.Line(
                                                "help.heading",
                                                TextSheet.source("Nu hulp nodig?"),
                                                "Hemen yardım mı?",
                                                true))));
    }

    @Test
    void refuseWhatIsNoPlainLanguageUnlessTheReaderInsists() {
        SourceText text = text("Nu hulp nodig?", "Yardım?");
        String percentage = "Halkın %80’i yardım ister.";

        assertThatThrownBy(() -> leave(text, percentage, true))
                .isInstanceOfSatisfying(
                        ReviewRefusedException.class,
                        refused -> assertThat(refused.isAdvice()).isTrue());
        assertThat(kept).isEmpty();

        desk.leave(text, new ReviewDesk.Leaving("tr", percentage, true, true, "editor"));
        assertThat(kept).hasSize(1);
    }

    @Test
    void refuseWhatNoKioskCanShow() {
        SourceText text = text("Nu hulp nodig?", "Yardım?");
        for (String words : List.of("", " ", "{x}", "Yardım\u0007", "x".repeat(2001))) {
            assertThatThrownBy(() -> leave(text, words, true))
                    .as(words)
                    .isInstanceOfSatisfying(
                            ReviewRefusedException.class,
                            refused -> assertThat(refused.isAdvice()).isFalse());
        }
    }
}
