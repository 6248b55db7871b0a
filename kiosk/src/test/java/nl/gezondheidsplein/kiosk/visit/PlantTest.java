package nl.gezondheidsplein.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondheidsplein.protocol.CheckSheet;
import nl.gezondheidsplein.protocol.Domain;
import nl.gezondheidsplein.protocol.Texts;
import org.junit.jupiter.api.Test;

final class PlantTest {
    static final CheckSheet SHEET =
            new CheckSheet(
                    "check-1",
                    List.of(
                            item("q1", Domain.LICHAAM),
                            item("q2", Domain.LICHAAM),
                            item("q3", Domain.GEEST),
                            item("q4", Domain.GEEST),
                            item("q5", Domain.SOCIAAL),
                            item("q6", Domain.SOCIAAL),
                            item("q7", Domain.MAATSCHAPPELIJK),
                            item("q8", Domain.MAATSCHAPPELIJK),
                            item("q9", Domain.MAATSCHAPPELIJK)));

    @Test
    void isTheMeanOfTheAnsweredItemsOfEachDomain() {
        Plant plant = plant(0, 1, 2, 3, 4, 4, 3, 3, 3);

        assertThat(plant.domains())
                .isEqualTo(
                        Map.of(
                                Domain.LICHAAM, Band.ROOT,
                                Domain.GEEST, Band.BUD,
                                Domain.SOCIAAL, Band.BLOSSOM,
                                Domain.MAATSCHAPPELIJK, Band.BLOSSOM));
        assertThat(plant.bloei()).contains(Band.BUD);
        assertThat(plant.low()).containsExactly(Domain.LICHAAM);
    }

    @Test
    void changesBandAtAQuarterAHalfAndThreeQuarters() {
        assertThat(Band.of(0)).isEqualTo(Band.ROOT);
        assertThat(Band.of(24.9)).isEqualTo(Band.ROOT);
        assertThat(Band.of(25)).isEqualTo(Band.STEM);
        assertThat(Band.of(50)).isEqualTo(Band.BUD);
        assertThat(Band.of(75)).isEqualTo(Band.BLOSSOM);
        assertThat(Band.of(100)).isEqualTo(Band.BLOSSOM);
    }

    @Test
    void leavesOutADomainWithTooFewAnswers() {
        Plant plant = plant(5, 5, 5, 2, 3, 5, 3, 5, 5);

        assertThat(plant.domains()).containsOnlyKeys(Domain.GEEST, Domain.SOCIAAL);
        assertThat(plant.bloei()).isEmpty();
    }

    @Test
    void hasABloeiFromSevenAnswersOn() {
        assertThat(plant(4, 4, 4, 4, 4, 4, 4, 5, 5).bloei()).contains(Band.BLOSSOM);
        assertThat(plant(4, 4, 4, 4, 4, 4, 5, 5, 5).bloei()).isEmpty();
    }

    @Test
    void asksForAConnectorWhenThreeDomainsAreInTheLowerHalf() {
        assertThat(plant(1, 1, 1, 1, 4, 4, 4, 4, 4).asksForAConnector()).isFalse();
        assertThat(plant(1, 1, 1, 1, 0, 1, 4, 4, 4).asksForAConnector()).isTrue();
        assertThat(plant(1, 1, 1, 1, 0, 1, 4, 4, 4).low())
                .containsExactly(Domain.SOCIAAL, Domain.LICHAAM, Domain.GEEST);
    }

    /** Answers 0 to 4, 5 for skipped, for q1 to q9. */
    private static Plant plant(int... answers) {
        Map<String, Answer> given = new HashMap<>();
        for (int i = 0; i < answers.length; i++) {
            given.put("q" + (i + 1), answers[i] == 5 ? Answer.SKIPPED : Answer.ofFace(answers[i]));
        }
        return Plant.of(SHEET, given);
    }

    private static CheckSheet.Item item(String id, Domain domain) {
        return new CheckSheet.Item(
                id, domain, Optional.empty(), Texts.of(Map.of("nl", "Uitspraak " + id)));
    }
}
