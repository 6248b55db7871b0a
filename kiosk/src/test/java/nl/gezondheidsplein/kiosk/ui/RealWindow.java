package nl.gezondheidsplein.kiosk.ui;

import static nl.gezondheidsplein.kiosk.ui.Parts.centre;
import static nl.gezondheidsplein.kiosk.ui.Parts.onEdt;
import static org.awaitility.Awaitility.await;

import java.awt.AWTException;
import java.awt.Component;
import java.awt.Point;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import nl.gezondheidsplein.kiosk.content.OfferImages;
import nl.gezondheidsplein.kiosk.hardware.KeyPad;
import nl.gezondheidsplein.kiosk.hardware.KioskHardware;
import nl.gezondheidsplein.kiosk.hardware.SimulatedKeyPad;
import nl.gezondheidsplein.kiosk.hardware.SimulatedPresenceSensor;
import nl.gezondheidsplein.kiosk.hardware.SimulatedSlipPrinter;
import nl.gezondheidsplein.kiosk.hardware.StatusLight;
import nl.gezondheidsplein.kiosk.host.QuickLock;
import nl.gezondheidsplein.kiosk.visit.Contribution;
import nl.gezondheidsplein.kiosk.visit.Pace;
import nl.gezondheidsplein.kiosk.visit.SteppedTime;
import nl.gezondheidsplein.kiosk.visit.VisitEnd;
import nl.gezondheidsplein.protocol.HostCode;

/** The real window of a kiosk, with a finger, six keys and an ear; it needs a display. */
final class RealWindow implements AutoCloseable {
    static final String PIN = "24680";

    private static final Duration MOST = Duration.ofSeconds(10);
    private static final HostCode CODE = new HostCode("12345678");

    final SteppedTime time = new SteppedTime();
    final List<Contribution> counted = new CopyOnWriteArrayList<>();
    final List<VisitEnd> left = new CopyOnWriteArrayList<>();
    private final AtomicInteger beats = new AtomicInteger();
    private final SimulatedPresenceSensor passage = new SimulatedPresenceSensor();
    private final SimulatedKeyPad keys = new SimulatedKeyPad();
    private final HeardVoice voice = new HeardVoice();
    private final EventDispatchThreadWatch watch = new EventDispatchThreadWatch();
    private final KioskWindow window;
    private final Robot robot;

    /** Its host has chosen {@link #PIN} before. */
    RealWindow(Content content) {
        watch.install();
        OneHost host = new OneHost(QuickLock.of(Optional.of(CODE), time));
        host.enter(CODE.digits());
        host.choose(PIN);
        window =
                KioskWindow.open(
                        ScreenSize.USUAL.settings(),
                        new KioskPorts(
                                new Book(),
                                () -> content,
                                Optional::empty,
                                () -> "",
                                () -> {},
                                new KioskHardware(
                                        passage,
                                        new CountingLight(),
                                        keys,
                                        new SimulatedSlipPrinter(),
                                        () -> {}),
                                Resident.MORNING,
                                () -> true,
                                time,
                                Resident.TAKE_HOME,
                                OfferImages.none(),
                                host,
                                voice,
                                new EventOfATest()));
        try {
            robot = new Robot();
        } catch (AWTException e) {
            throw new AssertionError("no display takes touches", e);
        }
        robot.setAutoWaitForIdle(true);
    }

    /** A finger lands on what has this name, and lifts off. */
    void touch(String name) {
        await(name)
                .atMost(MOST)
                .until(() -> onEdt(() -> find(name).filter(Component::isShowing)).isPresent());
        time.passSeconds(2);
        Point centre = onEdt(() -> centre(find(name).orElseThrow()));
        robot.mouseMove(centre.x, centre.y);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        robot.waitForIdle();
    }

    void press(KeyPad.Key key) {
        time.passSeconds(1);
        keys.press(key);
        robot.waitForIdle();
    }

    /**
     * Nobody does anything for a while. Somebody walks by at its end, for whom the window looks at
     * the time; else it would within half a minute.
     */
    void leaveAlone(int seconds) {
        time.passSeconds(seconds);
        int looks = beats.get() + 2;
        passage.sees(true);
        passage.sees(false);
        await().atMost(MOST).until(() -> beats.get() >= looks);
        robot.waitForIdle();
    }

    /** The words that are being said. */
    List<String> said() {
        return onEdt(voice::words);
    }

    /** Asks something of the stage where that may be asked. */
    <T> T onStage(Function<StagePanel, T> question) {
        return onEdt(() -> question.apply(stage()));
    }

    @Override
    public void close() {
        window.close();
        if (!watch.offences().isEmpty()) {
            throw new AssertionError(watch.offences());
        }
    }

    private StagePanel stage() {
        return (StagePanel) window.frame().getContentPane();
    }

    private Optional<Component> find(String name) {
        return Parts.named(stage(), name);
    }

    /** Is shown something each time the kiosk looks whether somebody is there. */
    private final class CountingLight implements StatusLight {
        @Override
        public void show(Signal signal) {
            beats.incrementAndGet();
        }

        @Override
        public void close() {}
    }

    /** Stores everything at once. */
    private final class Book implements Recorder {
        @Override
        public CompletionStage<?> count(Contribution contribution, Pace pace, Content shown) {
            counted.add(contribution);
            return CompletableFuture.completedFuture("stored");
        }

        @Override
        public CompletionStage<?> record(VisitEnd end, Content shown) {
            left.add(end);
            return CompletableFuture.completedFuture("stored");
        }
    }
}
