package nl.gezondheidsplein.hub.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.gezondheidsplein.hub.settings.Floors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How exact is what each audience reads. */
final class RoundingTest {
    private final Rounding rounding = new Rounding(Floors.RULES);

    private List<Publication.PublishedAnswer> render(Audience audience, long... faces) {
        return histogram(audience, faces).answers();
    }

    private Publication.PublishedHistogram histogram(Audience audience, long... faces) {
        return rounding.render("quick.q0", answers(faces), sum(faces), audience).orElseThrow();
    }

    private static SortedMap<String, Long> answers(long... faces) {
        SortedMap<String, Long> answers = new TreeMap<>();
        for (int i = 0; i < faces.length; i++) {
            answers.put(Histograms.closedAnswers("quick.q0").orElseThrow().get(i), faces[i]);
        }
        return answers;
    }

    private static long sum(long... faces) {
        return Arrays.stream(faces).sum();
    }

    @ParameterizedTest
    @CsvSource({"0,0", "2,0", "3,5", "7,5", "8,10", "12,10", "13,15", "100,100"})
    void countsGoToTheNearestFive(long exact, long rounded) {
        assertThat(Rounding.inFives(exact)).isEqualTo(rounded);
    }

    @Test
    void coordinatorsReadCountsInFives() {
        assertThat(histogram(Audience.COORDINATOR, 4, 8, 11, 13, 6, 0).n()).isEqualTo(40);
        assertThat(render(Audience.COORDINATOR, 4, 8, 11, 13, 6, 0))
                .extracting(Publication.PublishedAnswer::count)
                .containsExactly(5L, 10L, 10L, 15L, 5L, null);
    }

    @Test
    void nobodyAndHardlyAnybodyLookAlike() {
        assertThat(render(Audience.COORDINATOR, 0, 1, 2, 20, 20, 0))
                .extracting(Publication.PublishedAnswer::words)
                .containsExactly(
                        "bijna niemand",
                        "bijna niemand",
                        "bijna niemand",
                        null,
                        null,
                        "bijna niemand");
    }

    @Test
    void whatOverNineTenthsAnswerIsSaidInWordsToCoordinatorsToo() {
        assertThat(render(Audience.COORDINATOR, 0, 0, 0, 4, 36, 0).get(4).count()).isEqualTo(35);
        assertThat(render(Audience.COORDINATOR, 0, 0, 0, 3, 37, 0).get(4).words())
                .isEqualTo("bijna iedereen");
        assertThat(render(Audience.PUBLIC, 0, 0, 0, 9, 111, 0).get(4).words())
                .isEqualTo("bijna iedereen");
    }

    @Test
    void theFewOthersTellNoCountThatTheManyCouldBeReckonedFrom() {
        assertThat(render(Audience.COORDINATOR, 0, 0, 0, 9, 111, 0))
                .allSatisfy(answer -> assertThat(answer.count()).isNull());
        assertThat(render(Audience.PUBLIC, 0, 0, 0, 9, 111, 0))
                .allSatisfy(answer -> assertThat(answer.percent()).isNull());
    }

    @Test
    void thePublicReadsNothingBelowThirty() {
        assertThat(rounding.render("quick.q0", answers(9, 5, 5, 5, 5, 0), 29, Audience.PUBLIC))
                .isEmpty();
    }

    @Test
    void thePublicReadsWordsBelowAHundred() {
        assertThat(render(Audience.PUBLIC, 30, 12, 50, 2, 5, 0))
                .extracting(Publication.PublishedAnswer::words)
                .containsExactly(
                        "weinig",
                        "weinig",
                        "helft",
                        "bijna niemand",
                        "bijna niemand",
                        "bijna niemand");
        assertThat(render(Audience.PUBLIC, 70, 29, 0, 0, 0, 0).getFirst().words())
                .isEqualTo("veel");
    }

    @Test
    void thePublicReadsPercentagesInFivesFromAHundred() {
        assertThat(render(Audience.PUBLIC, 13, 22, 30, 33, 2, 0))
                .extracting(Publication.PublishedAnswer::percent)
                .containsExactly(15, 20, 30, 35, null, null);
    }

    @Test
    void coordinatorsReadNothingBelowTen() {
        assertThat(rounding.render("quick.q0", answers(3, 3, 3, 0, 0, 0), 9, Audience.COORDINATOR))
                .isEmpty();
    }

    @Test
    void inAnOpenListWhatHardlyAnybodyChoseIsAbsentAsIfNobodyHad() {
        SortedMap<String, Long> some = new TreeMap<>();
        some.put("offered.bewegen", 20L);
        some.put("offered.schulden", 2L);
        SortedMap<String, Long> none = new TreeMap<>();
        none.put("offered.bewegen", 20L);
        assertThat(rounding.render("wish", some, 40, Audience.COORDINATOR))
                .isEqualTo(rounding.render("wish", none, 40, Audience.COORDINATOR));
    }

    @Test
    void aClosedListShowsEveryAnswerWhetherItWasSentOrNot() {
        SortedMap<String, Long> sparse = new TreeMap<>();
        sparse.put("3", 20L);
        sparse.put("4", 20L);
        assertThat(rounding.render("quick.q0", sparse, 40, Audience.COORDINATOR))
                .isEqualTo(
                        rounding.render(
                                "quick.q0", answers(0, 0, 0, 20, 20, 0), 40, Audience.COORDINATOR));
    }
}
