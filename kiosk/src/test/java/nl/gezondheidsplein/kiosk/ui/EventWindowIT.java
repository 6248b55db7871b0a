package nl.gezondheidsplein.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.AWTException;
import java.awt.Component;
import java.awt.Point;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.swing.SwingUtilities;
import nl.gezondheidsplein.kiosk.event.Desk;
import nl.gezondheidsplein.kiosk.event.HeadCount;
import nl.gezondheidsplein.kiosk.hardware.KioskHardware;
import nl.gezondheidsplein.kiosk.host.QuickLock;
import nl.gezondheidsplein.kiosk.speech.Voice;
import nl.gezondheidsplein.kiosk.visit.Contribution;
import nl.gezondheidsplein.kiosk.visit.Pace;
import nl.gezondheidsplein.kiosk.visit.SteadyTime;
import nl.gezondheidsplein.kiosk.visit.SteppedTime;
import nl.gezondheidsplein.kiosk.visit.VisitEnd;
import nl.gezondheidsplein.protocol.SecondQuestion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Real touches on the real window of a kiosk at an event, in real time; it needs a display. */
final class EventWindowIT {
    private static final Duration CHECK_IN = Duration.ofSeconds(10);
    private static final Duration NEXT = Duration.ofSeconds(1);

    private final SteadyTime time = new SteadyTime();
    private final EventOfATest event = new EventOfATest();
    private final AtomicInteger strikes = new AtomicInteger();
    private final EventDispatchThreadWatch watch = new EventDispatchThreadWatch();
    private final Robot robot;
    private Optional<KioskWindow> window = Optional.empty();

    EventWindowIT() throws AWTException {
        watch.install();
        robot = new Robot();
        robot.setAutoWaitForIdle(true);
    }

    private void open(Desk desk, InstantSource time) {
        event.turnOn(desk, SecondQuestion.DISTANCE, 812);
        window =
                Optional.of(
                        KioskWindow.open(
                                ScreenSize.USUAL.settings(),
                                new KioskPorts(
                                        new NoBook(),
                                        Place::new,
                                        Optional::empty,
                                        () -> "",
                                        strikes::incrementAndGet,
                                        KioskHardware.simulated(),
                                        Resident.MORNING,
                                        time,
                                        Resident.TAKE_HOME,
                                        new OneHost(QuickLock.of(Optional.empty(), time)),
                                        Voice.silent(),
                                        event)));
    }

    @AfterEach
    void closeWindow() {
        window.ifPresent(KioskWindow::close);
        assertThat(watch.offences()).isEmpty();
    }

    @Test
    void checksAPartyInWithTwoTouchesAndTakesTheNextWithinASecond() {
        open(Desk.DOOR, time);
        Instant begin = time.instant();
        touch("event.party.3");
        touch("event.near");
        assertThat(strikes).hasValue(2);
        assertThat(Duration.between(begin, time.instant())).isLessThan(CHECK_IN);

        Instant done = time.instant();
        awaitScreenWith("event.party.5");
        assertThat(Duration.between(done, time.instant())).isLessThan(NEXT);
        touch("event.party.5");
        awaitScreenWith("event.near");

        assertThat(event.counted)
                .containsExactly(
                        new HeadCount.Party(3),
                        new HeadCount.Answer("near"),
                        new HeadCount.Party(5));
    }

    @Test
    void countsAtAStandByOneKeyAndByItsCodeFromAScanner() {
        open(new Desk("soep"), new SteppedTime());
        awaitScreenWith("event.stamp");
        type(KeyEvent.KEY_PRESSED, KeyEvent.VK_ENTER, KeyEvent.CHAR_UNDEFINED);
        await().atMost(CHECK_IN).until(() -> onEdt(() -> event.counted.size()) == 1);

        // The code of a stand is its id, then Enter.
        "muziek"
                .chars()
                .forEach(letter -> type(KeyEvent.KEY_TYPED, KeyEvent.VK_UNDEFINED, (char) letter));
        type(KeyEvent.KEY_PRESSED, KeyEvent.VK_ENTER, KeyEvent.CHAR_UNDEFINED);
        await().atMost(CHECK_IN).until(() -> onEdt(() -> event.counted.size()) == 2);

        assertThat(event.counted)
                .containsExactly(new HeadCount.Stamp("soep"), new HeadCount.Stamp("muziek"));
    }

    /** Puts a key into the queue: without a window manager no window has the keyboard. */
    private void type(int id, int code, char letter) {
        Toolkit.getDefaultToolkit()
                .getSystemEventQueue()
                .postEvent(new KeyEvent(window.orElseThrow().frame(), id, 0, 0, code, letter));
    }

    private void touch(String name) {
        awaitScreenWith(name);
        Point centre = onEdt(() -> centre(find(name).orElseThrow()));
        robot.mouseMove(centre.x, centre.y);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    }

    private static Point centre(Component part) {
        Point corner = part.getLocationOnScreen();
        return new Point(corner.x + part.getWidth() / 2, corner.y + part.getHeight() / 2);
    }

    private void awaitScreenWith(String name) {
        await().pollInterval(Duration.ofMillis(20))
                .atMost(CHECK_IN)
                .until(() -> onEdt(() -> find(name).filter(Component::isShowing).isPresent()));
    }

    private Optional<Component> find(String name) {
        return Parts.named(window.orElseThrow().frame().getContentPane(), name);
    }

    private static <T> T onEdt(Supplier<T> question) {
        AtomicReference<T> answer = new AtomicReference<>();
        try {
            SwingUtilities.invokeAndWait(() -> answer.set(question.get()));
        } catch (InterruptedException | InvocationTargetException e) {
            throw new AssertionError(e);
        }
        return answer.get();
    }

    /** Nothing of an event is a visit. */
    private static final class NoBook implements Recorder {
        @Override
        public CompletableFuture<?> count(Contribution contribution, Pace pace, Content shown) {
            throw new AssertionError("an event counts heads only");
        }

        @Override
        public CompletableFuture<?> record(VisitEnd end, Content shown) {
            throw new AssertionError("an event leaves no use");
        }
    }
}
