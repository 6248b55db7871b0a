package nl.gezondheidsplein.hub.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.gezondheidsplein.hub.settings.Floors;
import nl.gezondheidsplein.hub.settings.SettingsException;
import org.junit.jupiter.api.Test;

/** One test per condition under which a histogram may leave the hub. */
final class GateTest {
    private static final Map<String, String> WIJKEN =
            Map.of("noord", "moerwijk", "zuid", "moerwijk", "vrederust", "bouwlust");

    private final HubOfFigures hub = new HubOfFigures(Floors.RULES, WIJKEN);

    private List<String> areasThatPass(OpenHistogram... figures) {
        return hub.passed(List.of(figures)).stream().map(Gate.Passed::area).toList();
    }

    @Test
    void threeKiosksThatBroughtTenEachPass() {
        assertThat(areasThatPass(HubOfFigures.figures("noord", 10, 10, 10)))
                .containsExactly("noord");
    }

    @Test
    void twoKiosksDoNotPassHoweverManyTheyBrought() {
        assertThat(areasThatPass(HubOfFigures.figures("noord", 500, 500))).isEmpty();
    }

    @Test
    void aKioskThatBroughtNineIsNoContributor() {
        assertThat(areasThatPass(HubOfFigures.figures("noord", 50, 50, 9))).isEmpty();
    }

    @Test
    void aKioskThatBroughtMoreThanFourFifthsHidesAll() {
        assertThat(areasThatPass(HubOfFigures.figures("noord", 80, 10, 10)))
                .containsExactly("noord");
        assertThat(areasThatPass(HubOfFigures.figures("noord", 81, 10, 10))).isEmpty();
    }

    private static OpenHistogram withPaper(OpenHistogram kiosks, long n) {
        List<OpenHistogram.Contribution> all = new ArrayList<>(kiosks.contributions());
        all.add(new OpenHistogram.Contribution(OpenHistogram.PAPER, OpenHistogram.PAPER, n));
        return new OpenHistogram(
                kiosks.neighbourhood(), kiosks.id(), HubOfFigures.faces(kiosks.n() + n), all);
    }

    @Test
    void aListOnPaperHelpsNothingPassAndHidesNothing() {
        assertThat(areasThatPass(withPaper(HubOfFigures.figures("noord", 500, 500), 500)))
                .as("it is no third kiosk")
                .isEmpty();
        assertThat(areasThatPass(withPaper(HubOfFigures.figures("noord", 81, 10, 10), 500)))
                .as("it hides no kiosk that brought more than four fifths of the others")
                .isEmpty();
        assertThat(areasThatPass(withPaper(HubOfFigures.figures("noord", 10, 10, 10), 5_000)))
                .containsExactly("noord");
    }

    @Test
    void aKioskThatMovedAndBroughtMoreThanFourFifthsHidesAll() {
        OpenHistogram moved =
                new OpenHistogram(
                        "noord",
                        "quick.q0",
                        HubOfFigures.faces(110),
                        List.of(
                                new OpenHistogram.Contribution("k1", "school", 45),
                                new OpenHistogram.Contribution("k1", "moskee", 45),
                                new OpenHistogram.Contribution("k2", "huiskamer", 10),
                                new OpenHistogram.Contribution("k3", "buurthuis", 10)));
        assertThat(areasThatPass(moved)).isEmpty();
    }

    @Test
    void aMosqueOrSchoolIsNeverARowOfItsOwn() {
        OpenHistogram inOneMosque =
                new OpenHistogram(
                        "noord",
                        "quick.q0",
                        HubOfFigures.faces(90),
                        List.of(
                                new OpenHistogram.Contribution("k1", "moskee", 30),
                                new OpenHistogram.Contribution("k2", "moskee", 30),
                                new OpenHistogram.Contribution("k3", "moskee", 30)));
        assertThat(areasThatPass(inOneMosque)).isEmpty();
    }

    @Test
    void aBuurthuisWithThreeKiosksMaySpeakForItsNeighbourhood() {
        OpenHistogram inOneBuurthuis =
                new OpenHistogram(
                        "noord",
                        "quick.q0",
                        HubOfFigures.faces(90),
                        List.of(
                                new OpenHistogram.Contribution("k1", "buurthuis", 30),
                                new OpenHistogram.Contribution("k2", "buurthuis", 30),
                                new OpenHistogram.Contribution("k3", "buurthuis", 30)));
        assertThat(areasThatPass(inOneBuurthuis)).containsExactly("noord");
    }

    @Test
    void aKioskThatMovedCountsOnce() {
        OpenHistogram moved =
                new OpenHistogram(
                        "noord",
                        "quick.q0",
                        HubOfFigures.faces(60),
                        List.of(
                                new OpenHistogram.Contribution("k1", "school", 20),
                                new OpenHistogram.Contribution("k1", "moskee", 20),
                                new OpenHistogram.Contribution("k2", "huiskamer", 20)));
        assertThat(areasThatPass(moved)).isEmpty();
    }

    @Test
    void neighbourhoodsThatHideAloneMayPassAsTheirWijk() {
        List<Gate.Passed> passed =
                hub.passed(
                        List.of(
                                HubOfFigures.figures("noord", 20, 20),
                                HubOfFigures.figures("zuid", 15)));
        assertThat(passed).hasSize(1);
        assertThat(passed.getFirst().area()).isEqualTo("moerwijk");
        assertThat(passed.getFirst().histogram().n()).isEqualTo(55);
    }

    @Test
    void aWijkDoesNotPassBesideANeighbourhoodOfItself() {
        assertThat(
                        areasThatPass(
                                HubOfFigures.figures("noord", 20, 20, 20),
                                HubOfFigures.figures("zuid", 20, 20)))
                .as("moerwijk less noord would be zuid")
                .containsExactly("noord");
    }

    @Test
    void aWijkIsHeldToTheSameConditions() {
        assertThat(
                        areasThatPass(
                                HubOfFigures.figures("noord", 20),
                                HubOfFigures.figures("zuid", 20)))
                .isEmpty();
        assertThat(
                        areasThatPass(
                                HubOfFigures.figures("noord", 200, 10),
                                HubOfFigures.figures("zuid", 20)))
                .isEmpty();
    }

    @Test
    void neighbourhoodsOfDifferentWijkenAreNeverAdded() {
        assertThat(
                        areasThatPass(
                                HubOfFigures.figures("noord", 20, 20),
                                HubOfFigures.figures("vrederust", 20, 20)))
                .isEmpty();
    }

    @Test
    void everyHistogramIsDecidedByItself() {
        OpenHistogram hidden =
                new OpenHistogram(
                        "noord",
                        "check.q3",
                        HubOfFigures.faces(20),
                        List.of(new OpenHistogram.Contribution("k1", "school", 20)));
        assertThat(hub.passed(List.of(hidden, HubOfFigures.figures("noord", 10, 10, 10))))
                .extracting(one -> one.histogram().id())
                .containsExactly("quick.q0");
    }

    @Test
    void aNeighbourhoodOutsideTheTreeIsNeverPublished() {
        assertThat(areasThatPass(HubOfFigures.figures("elders", 30, 30, 30))).isEmpty();
    }

    @Test
    void aRaisedFloorHidesMore() {
        HubOfFigures stricter = new HubOfFigures(new Floors(4, 20, 50, 60, 200), WIJKEN);
        assertThat(stricter.passed(List.of(HubOfFigures.figures("noord", 30, 30, 30)))).isEmpty();
        assertThat(stricter.passed(List.of(HubOfFigures.figures("noord", 20, 20, 20, 19))))
                .isEmpty();
        assertThat(stricter.passed(List.of(HubOfFigures.figures("noord", 20, 20, 20, 20))))
                .hasSize(1);
    }

    @Test
    void noFloorCanBeLowered() {
        assertThatThrownBy(() -> new Floors(2, 10, 10, 30, 100))
                .isInstanceOf(SettingsException.class);
        assertThatThrownBy(() -> new Floors(3, 9, 10, 30, 100))
                .isInstanceOf(SettingsException.class);
        assertThatThrownBy(() -> new Floors(3, 10, 9, 30, 100))
                .isInstanceOf(SettingsException.class);
        assertThatThrownBy(() -> new Floors(3, 10, 10, 29, 100))
                .isInstanceOf(SettingsException.class);
        assertThatThrownBy(() -> new Floors(3, 10, 10, 30, 99))
                .isInstanceOf(SettingsException.class);
    }
}
