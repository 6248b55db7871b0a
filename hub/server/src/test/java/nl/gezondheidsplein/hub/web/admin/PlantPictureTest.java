package nl.gezondheidsplein.hub.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.gezondheidsplein.hub.web.Released.AnswerFigures;
import nl.gezondheidsplein.hub.web.Released.HistogramFigures;
import org.junit.jupiter.api.Test;

final class PlantPictureTest {

    @Test
    void growsWithTheCount() {
        var picture = picture(count("0", 10), count("1", 60), count("2", 30));

        assertThat(heights(picture)).hasSize(3).doesNotHaveDuplicates();
        assertThat(heights(picture).get(1)).isGreaterThan(heights(picture).get(2));
        assertThat(heights(picture).get(2)).isGreaterThan(heights(picture).get(0));
    }

    @Test
    void letsWordsStandForTheMiddleOfWhatTheyCover() {
        var picture =
                picture(
                        word("0", "bijna niemand"),
                        word("1", "weinig"),
                        word("2", "helft"),
                        word("3", "veel"),
                        word("4", "bijna iedereen"));

        assertThat(heights(picture)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void staysWithinItsFrameEvenWhenNobodyAnswered() {
        for (var picture : List.of(picture(), picture(count("0", 0)), picture(count("0", 500)))) {
            for (var plant : picture.plants()) {
                assertThat(plant.top()).isBetween(90, picture.soil());
                assertThat(plant.x()).isBetween(0, picture.width());
            }
        }
    }

    @Test
    void drawsOneAnswerAsLargeAsFiveAndAtTheStart() {
        var one = picture(count("0", 10));
        var five =
                picture(
                        count("0", 10),
                        count("1", 10),
                        count("2", 10),
                        count("3", 10),
                        count("4", 10));

        assertThat(one.width()).isEqualTo(five.width());
        assertThat(one.plants().getFirst().x()).isEqualTo(five.plants().getFirst().x());
    }

    @Test
    void saysInWordsWhatItShows() {
        assertThat(picture(count("0", 10), word("1", "bijna niemand")).description())
                .isEqualTo("Vraag? label 0: 10; label 1: bijna niemand; samen ongeveer 100.");
    }

    @Test
    void drawsFacesForAnswersAndBudsForTheRest() {
        assertThat(picture(count("4", 1), count("skipped", 1), count("sociaal", 1)).plants())
                .extracting(PlantPicture.Plant::flower)
                .containsExactly("face4", "bud", "sociaal");
    }

    @Test
    void breaksALongLabelSoThatItLeavesItsNeighboursAlone() {
        var picture =
                picture(
                        new AnswerFigures(
                                "missing", "Samen eten, lichaam (nog niet)", 5L, null, null),
                        new AnswerFigures("3", "nee, helemaal niet", 5L, null, null));

        assertThat(picture.plants().getFirst().label())
                .containsExactly("Samen eten,", "lichaam (nog", "niet)");
        assertThat(picture.plants().getLast().label()).containsExactly("nee, helemaal", "niet");
    }

    @Test
    void saysPeriodsAsPeopleDo() {
        assertThat(PeriodWords.of("2026-11")).isEqualTo("november 2026");
        assertThat(PeriodWords.of("2026-q4")).isEqualTo("vierde kwartaal van 2026");
        assertThat(PeriodWords.of("2026")).isEqualTo("heel 2026");
        assertThat(PeriodWords.of("r20261122t100500z"))
                .isEqualTo("de oefening van zondag 22 november, 11:05 uur");
        assertThat(PeriodWords.of("iets anders")).isEqualTo("iets anders");
    }

    private static PlantPicture picture(AnswerFigures... answers) {
        return PlantPicture.of(
                new HistogramFigures("quick.q0", "Vraag?", 100, Arrays.asList(answers)));
    }

    private static AnswerFigures count(String answer, long count) {
        return new AnswerFigures(answer, "label " + answer, count, null, null);
    }

    private static AnswerFigures word(String answer, String word) {
        return new AnswerFigures(answer, "label " + answer, null, null, word);
    }

    private static List<Integer> heights(PlantPicture picture) {
        return picture.plants().stream().map(plant -> picture.soil() - plant.top()).toList();
    }
}
