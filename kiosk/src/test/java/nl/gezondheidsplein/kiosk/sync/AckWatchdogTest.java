package nl.gezondheidsplein.kiosk.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AckWatchdogTest {
    private static final Instant START = Instant.EPOCH;

    private final AckWatchdog watchdog = new AckWatchdog(SyncPace.FIELD, START);

    @Test
    void asksForASignOfLifeAfterAMinuteOfQuiet() {
        assertThat(watchdog.wantsProbe(at(59))).isFalse();
        assertThat(watchdog.wantsProbe(at(60))).isTrue();

        watchdog.probed(at(60));

        assertThat(watchdog.wantsProbe(at(70))).isFalse();
        assertThat(watchdog.isStuck(at(104))).isFalse();
        assertThat(watchdog.isStuck(at(105))).isTrue();
    }

    @Test
    void isContentAfterAnAnswer() {
        watchdog.probed(at(60));
        watchdog.alive(at(61));

        assertThat(watchdog.isStuck(at(110))).isFalse();
        assertThat(watchdog.wantsProbe(at(121))).isTrue();
    }

    @Test
    void callsAConnectionStuckThatTakesNothingForFortyFiveSeconds() {
        watchdog.sent(1, START);
        watchdog.sent(2, at(40));

        assertThat(watchdog.isStuck(at(44))).isFalse();
        assertThat(watchdog.isStuck(at(45))).isTrue();
    }

    @Test
    void waitsAnewWithEveryAcknowledgement() {
        watchdog.sent(1, START);
        watchdog.sent(2, START);
        watchdog.taken(1, at(44));

        assertThat(watchdog.unanswered()).isEqualTo(1);
        assertThat(watchdog.isStuck(at(88))).isFalse();
        assertThat(watchdog.isStuck(at(89))).isTrue();
    }

    @Test
    void isNeverStuckWithNothingAsked() {
        assertThat(watchdog.isStuck(at(100_000))).isFalse();
    }

    private static Instant at(long seconds) {
        return START.plusSeconds(seconds);
    }
}
