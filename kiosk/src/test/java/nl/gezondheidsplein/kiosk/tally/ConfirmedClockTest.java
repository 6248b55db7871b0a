package nl.gezondheidsplein.kiosk.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.gezondheidsplein.kiosk.visit.SteppedTime;
import nl.gezondheidsplein.protocol.ClockState;
import org.junit.jupiter.api.Test;

final class ConfirmedClockTest {
    private final SteppedTime steady = new SteppedTime();
    private final SettableClock wall = new SettableClock("2026-11-23T07:00:00Z");
    private ClockState system = ClockState.UNSYNCED;
    private final ConfirmedClock clock = new ConfirmedClock(() -> system, wall, steady);

    @Test
    void isBelievedOnceTheHostSaysSo() {
        assertThat(clock.state()).isEqualTo(ClockState.UNSYNCED);

        clock.confirm();

        assertThat(clock.state()).isEqualTo(ClockState.CONFIRMED);
    }

    @Test
    void leavesToTheSystemWhatTheSystemKnows() {
        clock.confirm();
        system = ClockState.SYNCHRONISED;

        assertThat(clock.state()).isEqualTo(ClockState.SYNCHRONISED);
    }

    @Test
    void isNoLongerBelievedWhenSomebodySetsTheClock() {
        clock.confirm();
        steady.passSeconds(3600);
        wall.advance(Duration.ofHours(1));
        assertThat(clock.state()).isEqualTo(ClockState.CONFIRMED);

        wall.advance(Duration.ofDays(-1));

        assertThat(clock.state()).isEqualTo(ClockState.UNSYNCED);
    }
}
