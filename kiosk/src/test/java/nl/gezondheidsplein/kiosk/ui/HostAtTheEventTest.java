package nl.gezondheidsplein.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javax.swing.SwingUtilities;
import nl.gezondheidsplein.kiosk.event.Desk;
import nl.gezondheidsplein.kiosk.event.HeadCount;
import nl.gezondheidsplein.kiosk.event.Running;
import nl.gezondheidsplein.kiosk.visit.Language;
import org.junit.jupiter.api.Test;

/** What the host does with the check-in at an event, behind the lock. */
final class HostAtTheEventTest {
    private Resident resident = new Resident(ScreenSize.USUAL);

    private void at(Walk walk, Runnable scene) throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    resident = new Resident(ScreenSize.USUAL);
                    walk.walk(resident, Language.DUTCH);
                    scene.run();
                });
    }

    @Test
    void startsByHandAndLeavesTheCheckInOnTheGlass() throws Exception {
        at(
                Walk.HOST_EVENT,
                () -> {
                    resident.touches("host.start.familyday");

                    assertThat(resident.event.running()).map(Running::desk).contains(Desk.DOOR);
                    assertThat(resident.sees("host.key.1")).isFalse();
                });
    }

    @Test
    void takesTheLastPartyBack() throws Exception {
        at(
                Walk.HOST_EVENT_ON,
                () -> {
                    resident.touches("host.take-back");

                    assertThat(resident.event.takenBack).isOne();
                });
    }

    @Test
    void makesTheKioskAStand() throws Exception {
        at(
                Walk.HOST_EVENT_DESK,
                () -> {
                    resident.touches("host.at.soep");

                    assertThat(resident.event.running())
                            .map(Running::desk)
                            .contains(new Desk("soep"));
                });
    }

    @Test
    void countsWhatWasCountedOnPaper() throws Exception {
        at(
                Walk.HOST_EVENT_PAPER,
                () -> {
                    resident.touches("group.done");

                    assertThat(resident.event.counted).containsExactly(new HeadCount.Paper(28));
                });
    }

    @Test
    void endsTheEvent() throws Exception {
        at(
                Walk.HOST_EVENT_ON,
                () -> {
                    resident.touches("host.stop");

                    assertThat(resident.event.running()).isEmpty();
                });
    }
}
