package nl.gezondheidsplein.kiosk.ui;

import static nl.gezondheidsplein.kiosk.ui.Parts.centre;
import static nl.gezondheidsplein.kiosk.ui.Parts.onEdt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.AWTException;
import java.awt.Color;
import java.awt.Component;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import nl.gezondheidsplein.kiosk.content.OfferImages;
import nl.gezondheidsplein.kiosk.event.Desk;
import nl.gezondheidsplein.kiosk.event.HeadCount;
import nl.gezondheidsplein.kiosk.hardware.KeyPad;
import nl.gezondheidsplein.kiosk.hardware.KioskHardware;
import nl.gezondheidsplein.kiosk.hardware.SimulatedKeyPad;
import nl.gezondheidsplein.kiosk.hardware.SimulatedPresenceSensor;
import nl.gezondheidsplein.kiosk.hardware.SimulatedSlipPrinter;
import nl.gezondheidsplein.kiosk.hardware.SimulatedStatusLight;
import nl.gezondheidsplein.kiosk.host.QuickLock;
import nl.gezondheidsplein.kiosk.speech.Voice;
import nl.gezondheidsplein.kiosk.ui.look.Shade;
import nl.gezondheidsplein.kiosk.visit.Contribution;
import nl.gezondheidsplein.kiosk.visit.Pace;
import nl.gezondheidsplein.kiosk.visit.SteadyTime;
import nl.gezondheidsplein.kiosk.visit.SteppedTime;
import nl.gezondheidsplein.kiosk.visit.VisitEnd;
import nl.gezondheidsplein.protocol.SecondQuestion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Real touches on the real window of a kiosk at an event, in real time; it needs a display. */
@ExtendWith(AloneOnTheDisplay.class)
final class EventWindowIT {
    private static final Duration CHECK_IN = Duration.ofSeconds(10);
    private static final Duration NEXT = Duration.ofSeconds(1);

    /** Several times as many as a screen of the check-in has parts. */
    private static final int MOST_STEPS = 60;

    private static final Duration ONE_STRIKE = Duration.ofMillis(500);

    /** Pixels from the edge of a part within which its mark lies. */
    private static final int RINGS = 16;

    private static final int MIXED = 48;

    /** Thinner is not seen. */
    private static final long WIDTH_SEEN = 2;

    private final SteadyTime time = new SteadyTime();
    private Instant lastChoice = Instant.EPOCH.minus(ONE_STRIKE);
    private final EventOfATest event = new EventOfATest();
    private final SimulatedKeyPad pad = new SimulatedKeyPad();
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
                                        new KioskHardware(
                                                new SimulatedPresenceSensor(),
                                                new SimulatedStatusLight(),
                                                pad,
                                                new SimulatedSlipPrinter(),
                                                () -> {}),
                                        Resident.MORNING,
                                        () -> true,
                                        time,
                                        Resident.TAKE_HOME,
                                        OfferImages.none(),
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
    void checksAPartyInByTheKeysAloneAndShowsWhereTheyAre() {
        open(Desk.DOOR, time);
        awaitScreenWith("event.party.3");
        Instant begin = time.instant();
        choose("event.party.3");
        choose("event.far");
        await().atMost(CHECK_IN).until(() -> onEdt(() -> event.counted.size()) == 2);
        assertThat(Duration.between(begin, time.instant())).isLessThan(CHECK_IN);

        Instant done = time.instant();
        awaitScreenWith("event.party.5");
        assertThat(Duration.between(done, time.instant())).isLessThan(NEXT);
        choose("event.party.5");
        awaitScreenWith("event.near");
        pad.press(KeyPad.Key.BACK);
        awaitScreenWith("event.party.1");

        assertThat(event.counted)
                .containsExactly(
                        new HeadCount.Party(3),
                        new HeadCount.Answer("far"),
                        new HeadCount.Party(5));
        assertThat(strikes).as("touches on the glass").hasValue(0);
    }

    private void choose(String name) {
        walkTo(name);
        // As fast as a hand: two within half a second are one to the kiosk.
        await().pollInterval(Duration.ofMillis(20))
                .until(() -> time.instant().isAfter(lastChoice.plus(ONE_STRIKE)));
        pad.press(KeyPad.Key.OK);
        // The kiosk's half second begins when it takes the key, not when the key goes down.
        awaitPaint();
        lastChoice = time.instant();
    }

    /** Presses "next" until the mark is seen around a part, as somebody does who looks for it. */
    private void walkTo(String name) {
        awaitScreenWith(name);
        // Else the mark of the screen before could be taken for the one looked for.
        awaitPaint();
        for (int steps = 0; steps <= MOST_STEPS; steps++) {
            Rectangle part = onEdt(() -> bounds(find(name).orElseThrow()));
            if (isMarked(robot.createScreenCapture(part))) {
                return;
            }
            pad.press(KeyPad.Key.NEXT);
            awaitPaint();
        }
        throw new AssertionError("no key leads to " + name);
    }

    /** Until what a key changed is on the display, and not only in the program. */
    private void awaitPaint() {
        robot.waitForIdle();
        onEdt(
                () -> {
                    Toolkit.getDefaultToolkit().sync();
                    return true;
                });
    }

    private static Rectangle bounds(Component part) {
        return new Rectangle(part.getLocationOnScreen(), part.getSize());
    }

    /** Two rings, dark around light, on every side. */
    private static boolean isMarked(BufferedImage part) {
        int right = part.getWidth() - 1;
        int bottom = part.getHeight() - 1;
        return isRing(depth -> part.getRGB(depth, bottom / 2))
                && isRing(depth -> part.getRGB(right - depth, bottom / 2))
                && isRing(depth -> part.getRGB(right / 2, depth))
                && isRing(depth -> part.getRGB(right / 2, bottom - depth));
    }

    private static boolean isRing(IntUnaryOperator inward) {
        long dark = pixels(inward, Shade.INK);
        long light = pixels(inward, Shade.MID_SUN);
        return dark >= WIDTH_SEEN && light >= WIDTH_SEEN;
    }

    private static long pixels(IntUnaryOperator inward, Shade shade) {
        return IntStream.range(0, RINGS)
                .filter(depth -> isNear(new Color(inward.applyAsInt(depth)), shade.color()))
                .count();
    }

    /** Where a ring ends between two pixels its edge is mixed with what lies beside it. */
    private static boolean isNear(Color seen, Color ring) {
        return Math.abs(seen.getRed() - ring.getRed()) < MIXED
                && Math.abs(seen.getGreen() - ring.getGreen()) < MIXED
                && Math.abs(seen.getBlue() - ring.getBlue()) < MIXED;
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

    private void awaitScreenWith(String name) {
        await().pollInterval(Duration.ofMillis(20))
                .atMost(CHECK_IN)
                .until(() -> onEdt(() -> find(name).filter(Component::isShowing).isPresent()));
    }

    private Optional<Component> find(String name) {
        return Parts.named(window.orElseThrow().frame().getContentPane(), name);
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
