package nl.gezondheidsplein.kiosk.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Point;
import java.time.Duration;
import nl.gezondheidsplein.kiosk.visit.SteppedTime;
import org.junit.jupiter.api.Test;

final class TouchesTest {
    private final SteppedTime time = new SteppedTime();
    private final Touches touches = new Touches(time, 118);

    @Test
    void takesASecondStrikeAtTheSamePlaceForTheFirst() {
        assertThat(touches.isNew(new Point(100, 100))).isTrue();
        time.pass(Duration.ofMillis(499));

        assertThat(touches.isNew(new Point(110, 90))).isFalse();
    }

    @Test
    void hearsAStrikeAtTheSamePlaceHalfASecondLater() {
        touches.isNew(new Point(100, 100));
        time.pass(Duration.ofMillis(500));

        assertThat(touches.isNew(new Point(100, 100))).isTrue();
    }

    @Test
    void hearsAQuickStrikeSomewhereElse() {
        touches.isNew(new Point(100, 100));

        assertThat(touches.isNew(new Point(400, 100))).isTrue();
    }

    @Test
    void forgetsWhereAVisitTouchedTheGlass() {
        touches.isNew(new Point(100, 100));
        time.pass(Duration.ofMillis(500));

        touches.forget();

        assertThat(touches.lastPlace()).isEqualTo(new Point());
    }

    @Test
    void stillTakesADoubleStrikeForOneWhenTheScreenChangesInBetween() {
        touches.isNew(new Point(100, 100));
        touches.forget();

        assertThat(touches.isNew(new Point(100, 100))).isFalse();
    }
}
