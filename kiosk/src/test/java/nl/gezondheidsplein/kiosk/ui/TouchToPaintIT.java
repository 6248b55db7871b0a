package nl.gezondheidsplein.kiosk.ui;

import static nl.gezondheidsplein.kiosk.ui.Parts.onEdt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.AWTEvent;
import java.awt.Component;
import java.awt.EventQueue;
import java.awt.Point;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import javax.swing.JComponent;
import javax.swing.RepaintManager;
import nl.gezondheidsplein.kiosk.content.OfferImages;
import nl.gezondheidsplein.kiosk.event.EventPort;
import nl.gezondheidsplein.kiosk.hardware.KioskHardware;
import nl.gezondheidsplein.kiosk.host.QuickLock;
import nl.gezondheidsplein.kiosk.visit.Contribution;
import nl.gezondheidsplein.kiosk.visit.Pace;
import nl.gezondheidsplein.kiosk.visit.SteppedTime;
import nl.gezondheidsplein.kiosk.visit.VisitEnd;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * How long after a finger lands, and lifts, the frame that answers it is on the glass: real presses
 * that go through the display to the real window, on the ways that residents go. It needs a
 * display, and prints what {@code docs/speed.md} tells.
 */
@Tag("deep")
@ExtendWith(AloneOnTheDisplay.class)
final class TouchToPaintIT {
    /** Before these the program has not yet been compiled, as on a kiosk after its first hour. */
    private static final int EARLY_ROUNDS = 4;

    private static final int ROUNDS = 5;
    private static final double FRAME_MS = 16;
    private static final double MILLION = 1e6;

    private final SteppedTime time = new SteppedTime();
    private final Place place = new Place();
    private final Frames frames = new Frames();
    private final Work work = new Work();
    private KioskWindow window;
    private Robot robot;

    @BeforeEach
    void openWindow() throws Exception {
        RepaintManager.setCurrentManager(frames);
        window =
                KioskWindow.open(
                        ScreenSize.USUAL.settings(),
                        new KioskPorts(
                                new Forgetful(),
                                () -> place,
                                Optional::empty,
                                () -> "",
                                () -> {},
                                KioskHardware.simulated(),
                                Resident.MORNING,
                                () -> true,
                                time,
                                Resident.TAKE_HOME,
                                OfferImages.none(),
                                new OneHost(QuickLock.of(Optional.empty(), time)),
                                new HeardVoice(),
                                EventPort.none()));
        robot = new Robot();
        Toolkit.getDefaultToolkit().getSystemEventQueue().push(work);
    }

    @AfterEach
    void closeWindow() {
        work.leave();
        window.close();
    }

    @Test
    void aFrameAnswersATouch() {
        List<Touched> early = walk(1);
        walk(EARLY_ROUNDS - 1);
        List<Touched> all = walk(ROUNDS);

        print("first visits, landed", early.stream().mapToDouble(Touched::landed).toArray());
        print("first visits, lifted", early.stream().mapToDouble(Touched::lifted).toArray());
        print("first visits, work", early.stream().mapToDouble(Touched::processor).toArray());
        print("landed", all.stream().mapToDouble(Touched::landed).toArray());
        print("lifted", all.stream().mapToDouble(Touched::lifted).toArray());
        print("longest work", all.stream().mapToDouble(Touched::wall).toArray());
        print("its processor time", all.stream().mapToDouble(Touched::processor).toArray());
        Map<String, List<Touched>> byName = new HashMap<>();
        all.forEach(one -> byName.computeIfAbsent(one.name, _ -> new ArrayList<>()).add(one));
        List<Kind> kinds =
                byName.entrySet().stream()
                        .map(one -> Kind.of(one.getKey(), one.getValue()))
                        .sorted(Comparator.comparingDouble(Kind::work).reversed())
                        .toList();
        kinds.stream()
                .limit(24)
                .forEach(
                        kind ->
                                System.out.printf(
                                        "  %-30s lifted %5.1f ms, work %5.1f ms%n",
                                        kind.name, kind.lifted, kind.work));
        assertThat(kinds)
                .as("a touch that keeps the painting thread for longer than a frame every time")
                .allSatisfy(kind -> assertThat(kind.work).as(kind.name).isLessThan(FRAME_MS));
    }

    /**
     * The touches of one kind: the answer in the middle, and the work where the machine did least
     * beside it.
     */
    private record Kind(String name, double lifted, double work) {
        static Kind of(String name, List<Touched> all) {
            return new Kind(
                    name,
                    median(all.stream().mapToDouble(Touched::lifted).toArray()),
                    all.stream().mapToDouble(Touched::processor).min().orElseThrow());
        }
    }

    private List<Touched> walk(int rounds) {
        List<Touched> all = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            for (String language : List.of("nl", "ar")) {
                for (List<String> way : ways(language)) {
                    all.add(touch("begin", language));
                    way.forEach(name -> all.addAll(turnTo(name, language)));
                    all.add(touch("control.stop", language));
                }
            }
        }
        return all;
    }

    private static List<List<String>> ways(String code) {
        String language = "language." + code;
        List<String> plant = new ArrayList<>(List.of(language, "home.myself", "myself.long"));
        for (int question = 0; question < 10; question++) {
            plant.add("check.face." + question % 5);
        }
        plant.addAll(List.of("plant.way.tree", "control.back"));
        plant.addAll(List.of("plant.sociaal", "clarify.eat", "match.1", "offer.take"));
        return List.of(
                List.copyOf(plant),
                List.of("language.letters", language, "home.myself", "myself.short"),
                List.of(
                        language,
                        "home.myself",
                        "myself.short",
                        "quick.face.4",
                        "quick.domain.geest"),
                List.of(language, "home.agenda", "agenda.next", "agenda.filter", "control.back"),
                List.of(language, "home.agenda", "agenda.map", "map.all"),
                List.of(
                        language,
                        "home.join",
                        "join.idea",
                        "idea.taal",
                        "idea.bankje",
                        "idea.send"),
                List.of(language, "control.help", "control.back", "control.ask"));
    }

    private static void print(String what, double[] times) {
        double[] sorted = Arrays.stream(times).sorted().toArray();
        System.out.printf(
                "%s: %d touches, median %.1f ms, p95 %.1f ms, p99 %.1f ms, longest %.1f ms%n",
                what,
                sorted.length,
                median(sorted),
                sorted[sorted.length * 95 / 100],
                sorted[sorted.length * 99 / 100],
                sorted[sorted.length - 1]);
    }

    private static double median(double[] times) {
        return Arrays.stream(times).sorted().toArray()[times.length / 2];
    }

    /**
     * One touch, in milliseconds.
     *
     * @param landed from the press to its frame
     * @param lifted from the lifting off to its frame
     * @param wall the longest piece of work of the painting thread in both
     * @param processor the longest that a piece of work had the processor
     */
    private record Touched(
            String name, double landed, double lifted, double wall, double processor) {}

    /** Touches something, on whichever page of large letters it stands. */
    private List<Touched> turnTo(String name, String language) {
        List<Touched> all = new ArrayList<>();
        while (isOnAnotherPage(name)) {
            all.add(touch("page.next", language));
        }
        all.add(touch(name, language));
        return all;
    }

    private boolean isOnAnotherPage(String name) {
        return onEdt(
                () ->
                        find(name).filter(Component::isShowing).isEmpty()
                                && find("page.next").filter(Component::isShowing).isPresent());
    }

    private Touched touch(String name, String language) {
        Point centre = centre(name);
        time.passSeconds(2);
        robot.mouseMove(centre.x, centre.y);
        robot.waitForIdle();
        work.begin();
        frames.begin();
        long landing = System.nanoTime();
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        double landed = answer(landing, MouseEvent.MOUSE_PRESSED);
        robot.waitForIdle();
        long lifting = System.nanoTime();
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        double lifted = answer(lifting, MouseEvent.MOUSE_RELEASED);
        robot.waitForIdle();
        return new Touched(language + " " + name, landed, lifted, work.wall(), work.processor());
    }

    private double answer(long moment, int event) {
        AtomicReference<Double> answered = new AtomicReference<>();
        await().pollInterval(Duration.ofMillis(2))
                .pollDelay(Duration.ZERO)
                .atMost(Duration.ofSeconds(10))
                .until(
                        () -> {
                            long done = work.doneAfter(moment, event);
                            long painted = done == 0 ? 0 : frames.paintedAfter(done);
                            answered.set((painted - moment) / MILLION);
                            return painted != 0;
                        });
        return answered.get();
    }

    private Point centre(String name) {
        AtomicReference<Point> found = new AtomicReference<>();
        await(name)
                .pollInterval(Duration.ofMillis(2))
                .atMost(Duration.ofSeconds(10))
                .until(
                        () -> {
                            onEdt(() -> find(name).filter(Component::isShowing))
                                    .ifPresent(part -> found.set(onEdt(() -> Parts.centre(part))));
                            return found.get() != null;
                        });
        return found.get();
    }

    private Optional<Component> find(String name) {
        return Parts.named(window.frame().getContentPane(), name);
    }

    /** When frames were on the glass. */
    private static final class Frames extends PaintedInMemory {
        private final List<long[]> painted = new ArrayList<>();
        private boolean isDirty;
        private boolean isPainting;

        @Override
        public void addDirtyRegion(JComponent component, int x, int y, int w, int h) {
            isDirty = true;
            super.addDirtyRegion(component, x, y, w, h);
        }

        @Override
        public void paintDirtyRegions() {
            if (isPainting || !isDirty) {
                super.paintDirtyRegions();
                return;
            }
            isPainting = true;
            isDirty = false;
            long begun = System.nanoTime();
            super.paintDirtyRegions();
            // Waits for the display to have drawn it.
            Toolkit.getDefaultToolkit().sync();
            add(begun, System.nanoTime());
            isPainting = false;
        }

        private synchronized void add(long begun, long done) {
            painted.add(new long[] {begun, done});
        }

        synchronized void begin() {
            painted.clear();
        }

        /** When the first frame was done that was begun after a moment, or 0. */
        synchronized long paintedAfter(long moment) {
            return painted.stream()
                    .filter(frame -> frame[0] >= moment)
                    .mapToLong(frame -> frame[1])
                    .findFirst()
                    .orElse(0);
        }
    }

    /** How long the thread that paints was busy with each piece of work. */
    private static final class Work extends EventQueue {
        private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        private final List<long[]> mouse = new ArrayList<>();
        private double wall;
        private double processor;

        synchronized void begin() {
            mouse.clear();
            wall = 0;
            processor = 0;
        }

        void leave() {
            pop();
        }

        synchronized double wall() {
            return wall;
        }

        synchronized double processor() {
            return processor;
        }

        synchronized long doneAfter(long moment, int event) {
            return mouse.stream()
                    .filter(one -> one[0] == event && one[1] > moment)
                    .mapToLong(one -> one[1])
                    .findFirst()
                    .orElse(0);
        }

        @Override
        protected void dispatchEvent(AWTEvent event) {
            long began = System.nanoTime();
            long had = threads.getCurrentThreadCpuTime();
            super.dispatchEvent(event);
            add(event.getID(), began, System.nanoTime(), threads.getCurrentThreadCpuTime() - had);
        }

        private synchronized void add(int event, long began, long done, long processed) {
            mouse.add(new long[] {event, done});
            wall = Math.max(wall, (done - began) / MILLION);
            processor = Math.max(processor, processed / MILLION);
        }
    }

    private static final class Forgetful implements Recorder {
        @Override
        public CompletionStage<?> count(Contribution contribution, Pace pace, Content shown) {
            return CompletableFuture.completedFuture("stored");
        }

        @Override
        public CompletionStage<?> record(VisitEnd end, Content shown) {
            return CompletableFuture.completedFuture("stored");
        }
    }
}
