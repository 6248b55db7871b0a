package nl.gezondheidsplein.kiosk.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import nl.gezondheidsplein.kiosk.visit.SteppedTime;
import nl.gezondheidsplein.protocol.HostCode;
import org.junit.jupiter.api.Test;

/** Nobody opens the host's screen by trying, by pulling the plug or by setting the clock. */
final class HostLockTest {
    private static final String CODE = "12345678";
    private static final String PIN = "24680";

    private final SteppedTime time = new SteppedTime();
    private final KeptLines lines = new KeptLines();
    private HostLock lock = afterARestart();

    private HostLock afterARestart() {
        return new HostLock(lines, () -> Optional.of(new HostCode(CODE)), time);
    }

    private void setPin() {
        assertThat(lock.enter(CODE)).isEqualTo(LockAnswer.CHOOSE_PIN);
        assertThat(lock.choose(PIN)).isTrue();
    }

    @Test
    void opensWithThePinThatWasChosenWithTheCode() {
        setPin();
        lock = afterARestart();

        assertThat(lock.isPinSet()).isTrue();
        assertThat(lock.enter("24681")).isEqualTo(LockAnswer.WRONG);
        assertThat(lock.enter(PIN)).isEqualTo(LockAnswer.OPEN);
    }

    @Test
    void letsNobodyChooseAPinWithoutTheCode() {
        assertThat(lock.choose(PIN)).isFalse();
        assertThat(lock.enter("87654321")).isEqualTo(LockAnswer.WRONG);
        assertThat(lock.choose(PIN)).isFalse();
        setPin();
        assertThat(lock.choose("13579")).isFalse();
    }

    @Test
    void staysShutUntilTheKioskHasACodeOrAPin() {
        HostLock bare = new HostLock(lines, Optional::empty, time);

        assertThat(bare.enter(CODE)).isEqualTo(LockAnswer.UNABLE);
        assertThat(bare.enter(PIN)).isEqualTo(LockAnswer.UNABLE);
    }

    @Test
    void waitsLongerAfterEachWrongTryAndLooksAtNothingMeanwhile() {
        setPin();
        Duration before = Duration.ZERO;
        for (int i = 0; i < 6; i++) {
            assertThat(lock.enter("99999")).isEqualTo(LockAnswer.WRONG);
            if (i >= 2) {
                assertThat(lock.waitLeft()).isGreaterThan(before);
                assertThat(lock.enter(PIN)).isEqualTo(LockAnswer.WAIT);
                before = lock.waitLeft();
                time.pass(before);
            }
        }

        assertThat(before).isEqualTo(Duration.ofMinutes(4));
        assertThat(lock.enter(PIN)).isEqualTo(LockAnswer.OPEN);
        assertThat(lock.waitLeft()).isZero();
    }

    @Test
    void waitsNoLongerThanAnHour() {
        for (int i = 0; i < 14; i++) {
            lock.enter("87654321");
            time.pass(lock.waitLeft());
        }
        lock.enter("87654321");

        assertThat(lock.waitLeft()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void beginsTheWaitAnewAfterARestart() {
        for (int i = 0; i < 4; i++) {
            lock.enter("87654321");
            time.pass(i < 3 ? lock.waitLeft() : Duration.ZERO);
        }
        time.passSeconds(50);

        lock = afterARestart();

        assertThat(lock.waitLeft()).isEqualTo(Duration.ofMinutes(1));
        assertThat(lock.enter(CODE)).isEqualTo(LockAnswer.WAIT);
    }

    @Test
    void countsATryBeforeItIsLookedAt() {
        lock.enter(CODE);

        assertThat(lines.written.getFirst().getFirst()).isEqualTo("1");
        assertThat(lines.written.getLast().getFirst()).isEqualTo("0");
    }

    @Test
    void opensNothingWhenItCannotKeepCount() {
        lines.isDiskFull = true;

        assertThat(lock.enter(CODE)).isEqualTo(LockAnswer.UNABLE);
        assertThat(lock.choose(PIN)).isFalse();
    }

    @Test
    void keepsNoPinThatCanBeRead() {
        setPin();

        assertThat(lines.read()).noneMatch(line -> line.contains(PIN) || line.contains(CODE));
    }

    @Test
    void refusesAPinThatIsNone() {
        assertThat(HostLock.isPossible("1234")).isFalse();
        assertThat(HostLock.isPossible("55555")).isFalse();
        assertThat(HostLock.isPossible("12345678")).isFalse();
        assertThat(HostLock.isPossible("1234a")).isFalse();
        assertThat(HostLock.isPossible(PIN)).isTrue();
    }
}
