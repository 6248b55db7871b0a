package nl.gezondheidsplein.hub.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.gezondheidsplein.hub.results.Publication.PublishedAnswer;
import nl.gezondheidsplein.hub.results.Publication.PublishedHistogram;
import org.junit.jupiter.api.Test;

final class IndicatorSetTest {
    private final IndicatorSet set = new IndicatorSet();

    private static PublishedHistogram question(int number, long... faces) {
        List<PublishedAnswer> answers = new ArrayList<>();
        long n = 0;
        for (int face = 0; face < faces.length; face++) {
            answers.add(PublishedAnswer.count(Integer.toString(face), faces[face]));
            n += faces[face];
        }
        answers.add(PublishedAnswer.words("skipped", Rounding.ALMOST_NOBODY));
        return new PublishedHistogram("check.q" + number, n, answers);
    }

    private List<Indicator> of(List<PublishedHistogram> histograms) {
        return set.of(
                new Publication("moerwijk-noord", "2026-05", "coordinator", "moerwijk", histograms),
                Set.of("samen-eten", "tuin", "bewegen"));
    }

    private static Optional<Indicator> find(List<Indicator> indicators, String id) {
        return indicators.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Test
    void aDomainIsTheMeanOfItsQuestionsTimesTwentyFive() {
        // q1: mean 1, q2: mean 2; together 1.5 x 25.
        List<Indicator> indicators =
                of(List.of(question(1, 0, 20, 0, 0, 0), question(2, 0, 0, 20, 0, 0)));

        Indicator lichaam = find(indicators, "bloei.lichaam").orElseThrow();
        assertThat(lichaam.value()).isEqualTo(38);
        assertThat(lichaam.n()).isEqualTo(20);
        assertThat(lichaam.stage()).isEqualTo(Indicator.Stage.STAM);
        assertThat(find(indicators, "bloei.leefstijl").orElseThrow().value()).isEqualTo(50);
    }

    @Test
    void bloeiNeedsAllNineQuestions() {
        List<PublishedHistogram> eight = new ArrayList<>();
        for (int number = 1; number <= 8; number++) {
            eight.add(question(number, 0, 0, 0, 20, 0));
        }
        assertThat(find(of(eight), "bloei")).isEmpty();
        eight.add(question(9, 0, 0, 0, 20, 0));
        assertThat(find(of(eight), "bloei").orElseThrow().value()).isEqualTo(75);
    }

    @Test
    void whatIsHiddenBearsNoIndicator() {
        assertThat(of(List.of())).isEmpty();
    }

    @Test
    void growthHasFourStagesAndNoOther() {
        assertThat(Indicator.Stage.of(0)).isEqualTo(Indicator.Stage.WORTEL);
        assertThat(Indicator.Stage.of(24)).isEqualTo(Indicator.Stage.WORTEL);
        assertThat(Indicator.Stage.of(25)).isEqualTo(Indicator.Stage.STAM);
        assertThat(Indicator.Stage.of(50)).isEqualTo(Indicator.Stage.KNOP);
        assertThat(Indicator.Stage.of(75)).isEqualTo(Indicator.Stage.BLOESEM);
        assertThat(Indicator.Stage.of(100)).isEqualTo(Indicator.Stage.BLOESEM);
    }

    @Test
    void halenBrengenWishesAndEnergyFollowFromWhatWasPublished() {
        List<Indicator> indicators =
                of(
                        List.of(
                                new PublishedHistogram(
                                        "believer",
                                        15,
                                        List.of(PublishedAnswer.count("theme.samen-eten", 15))),
                                new PublishedHistogram(
                                        "give",
                                        60,
                                        List.of(
                                                PublishedAnswer.count("ask.klussen", 20),
                                                PublishedAnswer.count("offer.klussen", 40))),
                                new PublishedHistogram(
                                        "wish",
                                        50,
                                        List.of(
                                                PublishedAnswer.count(
                                                        "missing.welbevinden.sociaal.samen-eten",
                                                        30),
                                                PublishedAnswer.count(
                                                        "offered.welbevinden.sociaal.lopen",
                                                        20)))));

        assertThat(find(indicators, "halen").orElseThrow().value()).isEqualTo(20);
        assertThat(find(indicators, "brengen").orElseThrow().value()).isEqualTo(40);
        assertThat(find(indicators, "zonder-aanbod").orElseThrow().value()).isEqualTo(30);
        assertThat(find(indicators, "wensen").orElseThrow().value()).isEqualTo(50);
        assertThat(find(indicators, "energie.samen-eten").orElseThrow().value()).isEqualTo(45);
        assertThat(find(indicators, "energie.lopen").orElseThrow().n()).isEqualTo(50);
    }

    private static PublishedHistogram histogram(String id, long n, PublishedAnswer... answers) {
        return new PublishedHistogram(id, n, List.of(answers));
    }

    @Test
    void energyIsWhatResidentsSayOfAThemeInEveryWayAndNothingElse() {
        List<Indicator> indicators =
                of(
                        List.of(
                                histogram("believer", 15, PublishedAnswer.count("theme.tuin", 15)),
                                histogram(
                                        "give",
                                        60,
                                        PublishedAnswer.count("ask.tuin", 20),
                                        PublishedAnswer.count("offer.tuin", 30),
                                        PublishedAnswer.count("offer.klussen", 10)),
                                histogram(
                                        "vote.seizoen",
                                        40,
                                        PublishedAnswer.count("tuin", 25),
                                        PublishedAnswer.count("bewegen", 15)),
                                histogram("vote.bankjes", 30, PublishedAnswer.count("ja", 30))));

        Indicator garden = find(indicators, "energie.tuin").orElseThrow();
        assertThat(garden.value()).as("believers, help offered and votes").isEqualTo(70);
        assertThat(garden.n()).isEqualTo(15 + 60 + 40);
        assertThat(find(indicators, "energie.bewegen").orElseThrow().value()).isEqualTo(15);
        assertThat(indicators.stream().filter(one -> one.group().equals("theme")))
                .as("an answer or a kind of help that is no theme has no energy")
                .hasSize(2);
    }
}
