package nl.gezondheidsplein.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.gezondheidsplein.kiosk.event.Desk;
import nl.gezondheidsplein.kiosk.visit.Language;
import org.junit.jupiter.api.Test;

/** A kiosk that waits wakes its processor seldom, and nobody waits for it longer than before. */
final class PaceTest {
    private static final Duration REST = Duration.ofSeconds(10);
    private static final Duration CALM = Duration.ofSeconds(30);
    private static final Duration LIVE = Duration.ofSeconds(1);
    private static final Duration COUNTDOWN = Duration.ofMillis(250);

    private final Resident resident = new Resident(ScreenSize.USUAL);

    @Test
    void looksSeldomWhileNobodyIsThereOrSomebodyReads() {
        assertThat(resident.ui.pace()).isEqualTo(REST);
        resident.goesHome(Language.TURKISH);
        assertThat(resident.ui.pace()).isEqualTo(CALM);
    }

    @Test
    void asksInTimeWhetherSomebodyIsStillThere() {
        resident.goesHome(Language.TURKISH);
        resident.time.passSeconds(25);
        resident.ui.beat();
        assertThat(resident.ui.pace()).isEqualTo(CALM);
        resident.time.passSeconds(23);
        resident.ui.beat();
        assertThat(resident.ui.pace()).isEqualTo(Duration.ofSeconds(12));
        resident.time.passSeconds(12);
        resident.ui.beat();
        assertThat(resident.ui.pace()).isEqualTo(COUNTDOWN);
        resident.presenter.touched();
        assertThat(resident.ui.pace()).isEqualTo(CALM);
    }

    @Test
    void aLookThatComesAMomentEarlyComesAgainAtOnce() {
        resident.goesHome(Language.TURKISH);
        resident.time.pass(Duration.ofMillis(59_999));
        resident.ui.beat();
        assertThat(resident.ui.pace()).isEqualTo(COUNTDOWN);
    }

    @Test
    void anEventThatIsSwitchedOnOrOffIsSeenAtOnce() {
        resident.event.turnOn(Desk.DOOR, 0);
        resident.ui.catchUp();
        assertThat(resident.sees("begin")).isFalse();
        assertThat(resident.ui.pace()).isEqualTo(LIVE);
        resident.event.turnOff();
        resident.ui.catchUp();
        assertThat(resident.sees("begin")).isTrue();
        assertThat(resident.ui.pace()).isEqualTo(REST);
    }
}
