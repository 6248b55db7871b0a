package nl.gezondheidsplein.kiosk.match;

import static nl.gezondheidsplein.kiosk.match.Offers.HERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.gezondheidsplein.protocol.GeoPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WalkTest {

    @Test
    void measuresTheStraightLineAndAddsTheCorners() {
        Walk walk =
                Walk.between(
                        GeoPoint.ofDegrees(52.0803, 4.3245), GeoPoint.ofDegrees(52.0545, 4.3083));

        assertThat(Math.hypot(walk.east(), walk.north())).isCloseTo(3_075, within(30.0));
        assertThat(walk.metres()).isCloseTo(3_998, within(40));
        assertThat(walk.minutes()).isCloseTo(67, within(1));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 500, NORTH",
        "500, 500, NORTH_EAST",
        "500, 0, EAST",
        "500, -500, SOUTH_EAST",
        "0, -500, SOUTH",
        "-500, -500, SOUTH_WEST",
        "-500, 0, WEST",
        "-500, 500, NORTH_WEST",
        "180, 500, NORTH",
        "230, 500, NORTH_EAST"
    })
    void knowsEightDirections(double east, double north, Direction direction) {
        assertThat(Direction.of(east, north)).isEqualTo(direction);
    }

    @Test
    void pointsNowhereWhenItIsHere() {
        Walk walk = Walk.between(HERE, Offers.metresNorth(10));

        assertThat(walk.isHere()).isTrue();
        assertThat(walk.direction()).isEmpty();
        assertThat(walk.minutes()).isEqualTo(1);
        assertThat(Ring.of(walk)).isEqualTo(Ring.FIVE_MINUTES);
    }

    @Test
    void drawsARingWhereTheMinutesEnd() {
        for (Ring ring : Ring.values()) {
            if (ring != Ring.FARTHER) {
                int reach = Walk.reach(ring.minutes());

                assertThat(Ring.of(Walk.between(HERE, Offers.metresNorth(reach - 2))))
                        .isEqualTo(ring);
                assertThat(Ring.of(Walk.between(HERE, Offers.metresNorth(reach + 2))))
                        .isGreaterThan(ring);
            }
        }
    }
}
