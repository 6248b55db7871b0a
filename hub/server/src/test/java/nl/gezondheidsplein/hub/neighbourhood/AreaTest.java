package nl.gezondheidsplein.hub.neighbourhood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What an area must be to stand in the tree. */
final class AreaTest {
    @Test
    void aNeighbourhoodHoldsAtMostFifteenThousandResidents() {
        assertThat(neighbourhood(15_000).residents()).isEqualTo(15_000);
        assertThatThrownBy(() -> neighbourhood(15_001))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("15,000");
    }

    @Test
    void aWijkMayHoldMore() {
        assertThat(new Area("moerwijk", AreaKind.WIJK, "escamp", "Moerwijk", 20_675, false))
                .extracting(Area::residents)
                .isEqualTo(20_675);
    }

    @Test
    void onlyACityLiesInNoArea() {
        assertThatThrownBy(() -> new Area("escamp", AreaKind.STADSDEEL, null, "Escamp", 0, false))
                .hasMessageContaining("must lie in an area");
        assertThatThrownBy(
                        () -> new Area("den-haag", AreaKind.CITY, "escamp", "Den Haag", 0, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Area neighbourhood(int residents) {
        return new Area(
                "noord", AreaKind.NEIGHBOURHOOD, "moerwijk", "Moerwijk-Noord", residents, true);
    }
}
