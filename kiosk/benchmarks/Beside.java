import java.awt.Color;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Measures two programs that draw on the same display, in turn, and looks at both the same way: from
 * outside. {@code Beside ROUNDS FOLDER KIOSK-COMMAND CHROMIUM-COMMAND}, the words of a command parted
 * by blanks; pictures of what stood on the display while it was idle are left in the folder. Ends with
 * 1 when a ceiling is passed.
 */
final class Beside {
    private static final long PAINTED_WITHIN_S = 60;
    private static final int SETTLED_MS = 7_000;
    private static final int TAP_MS = 1_500;
    private static final int CALM_MS = 15_000;
    private static final int IDLE_MS = 20_000;
    private static final int COLUMNS = 8;
    private static final int ROWS = 6;

    /** From the resting screen to home, on 1280 by 800: begin, and Nederlands. */
    private static final List<Point> TO_HOME = List.of(new Point(320, 600), new Point(220, 170));

    private enum Figure {
        MEMORY("proportional memory, MB", 0.35, Measured::memoryMb),
        FIRST_FRAME("first painted frame, ms", 1.0, Measured::firstFrameMs),
        IDLE("processor while idle, % of a core", 0.5, Measured::idlePercent);

        private final String words;
        private final double ceiling;
        private final ToDoubleFunction<Measured> of;

        Figure(String words, double ceiling, ToDoubleFunction<Measured> of) {
            this.words = words;
            this.ceiling = ceiling;
            this.of = of;
        }

        /** Prints both and how they compare; whether it stays under its ceiling. */
        boolean isHeld(List<Measured> kiosks, List<Measured> pages) {
            double kiosk = median(kiosks);
            double page = median(pages);
            double times = kiosk / page;
            boolean isHeld = times <= ceiling;
            System.out.printf(
                    Locale.ROOT,
                    "%s: kiosk %.2f, Chromium %.2f: %.2f times, at most %.2f: %s%n",
                    words, kiosk, page, times, ceiling, isHeld ? "held" : "OVER");
            return isHeld;
        }

        private double median(List<Measured> all) {
            double[] sorted = all.stream().mapToDouble(of).sorted().toArray();
            return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
        }
    }

    private record Measured(double firstFrameMs, double memoryMb, double idlePercent) {}

    /** A program, what it is started with, and where a visitor taps before it is idle. */
    private record Program(String name, List<String> command, List<Point> taps) {}

    private final Robot robot = new Robot();
    private final List<Point> grid = grid();
    private final Map<Point, Color> ground = look(grid);
    private final Path folder;

    private Beside(Path folder) throws Exception {
        this.folder = folder;
    }

    public static void main(String[] words) throws Exception {
        int rounds = Integer.parseInt(words[0]);
        Program kiosk = new Program("kiosk", List.of(words[2].split(" ")), TO_HOME);
        Program chromium = new Program("chromium", List.of(words[3].split(" ")), List.of());
        Beside beside = new Beside(Path.of(words[1]));
        // Not counted: what a disk brings once, and Chromium's profile.
        Map<Point, Color> kioskFrame = beside.stillFrame(kiosk);
        Map<Point, Color> page = beside.stillFrame(chromium);
        List<Measured> kiosks = new ArrayList<>();
        List<Measured> pages = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            kiosks.add(beside.measure(kiosk, kioskFrame));
            pages.add(beside.measure(chromium, page));
        }
        boolean isHeld = true;
        for (Figure figure : Figure.values()) {
            isHeld &= figure.isHeld(kiosks, pages);
        }
        System.exit(isHeld ? 0 : 1);
    }

    /** What stays the same on the first screen of a program. */
    private Map<Point, Color> stillFrame(Program program) throws Exception {
        Process process = start(program);
        try {
            awaitOther(ground);
            Thread.sleep(SETTLED_MS);
            Map<Point, Color> still = look(grid);
            Thread.sleep(SETTLED_MS);
            still.entrySet().removeAll(ground.entrySet());
            still.entrySet().retainAll(look(grid).entrySet());
            if (still.size() < COLUMNS) {
                throw new IllegalStateException(program.name + " does not fill the display");
            }
            return still;
        } finally {
            end(process);
        }
    }

    private Measured measure(Program program, Map<Point, Color> frame) throws Exception {
        long start = System.nanoTime();
        Process process = start(program);
        try {
            for (Map.Entry<Point, Color> dot : frame.entrySet()) {
                while (!colour(dot.getKey()).equals(dot.getValue())) {
                    requireRunning(process, start);
                    Thread.sleep(1);
                }
            }
            double first = (System.nanoTime() - start) / 1e6;
            Thread.sleep(SETTLED_MS);
            for (Point place : program.taps) {
                tap(place);
            }
            Thread.sleep(CALM_MS);
            Map<String, Long> before = processorTimes(process);
            Thread.sleep(IDLE_MS);
            double idle = processorMs(before, processorTimes(process)) / IDLE_MS * 100;
            Measured measured = new Measured(first, memoryMb(process), idle);
            picture(program.name);
            System.out.printf(
                    Locale.ROOT,
                    "%-9s first frame %.0f ms, %.1f MB, idle %.2f %%%n",
                    program.name, first, measured.memoryMb, idle);
            return measured;
        } finally {
            end(process);
        }
    }

    private void tap(Point place) throws InterruptedException {
        robot.mouseMove(place.x, place.y);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.delay(80);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        Thread.sleep(TAP_MS);
    }

    private static Process start(Program program) throws IOException {
        return new ProcessBuilder(program.command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void requireRunning(Process process, long start) {
        if (!process.isAlive() || System.nanoTime() - start > PAINTED_WITHIN_S * 1_000_000_000L) {
            throw new IllegalStateException("nothing was painted by " + process.info());
        }
    }

    private static List<Point> grid() {
        Dimension size = Toolkit.getDefaultToolkit().getScreenSize();
        List<Point> grid = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                grid.add(
                        new Point(
                                size.width * (2 * column + 1) / (2 * COLUMNS),
                                size.height * (2 * row + 1) / (2 * ROWS)));
            }
        }
        return grid;
    }

    private Map<Point, Color> look(List<Point> dots) {
        Map<Point, Color> seen = new LinkedHashMap<>();
        dots.forEach(dot -> seen.put(dot, colour(dot)));
        return seen;
    }

    private Color colour(Point dot) {
        return robot.getPixelColor(dot.x, dot.y);
    }

    private void awaitOther(Map<Point, Color> gone) throws InterruptedException {
        for (int tries = 0; look(grid).equals(gone); tries++) {
            if (tries > PAINTED_WITHIN_S * 100) {
                throw new IllegalStateException("nothing was painted");
            }
            Thread.sleep(10);
        }
    }

    private void picture(String name) throws IOException {
        Rectangle all = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
        File file = folder.resolve(name + ".png").toFile();
        ImageIO.write(robot.createScreenCapture(all), "png", file);
    }

    /** Ends a program with all that it started, and waits for the bare display. */
    private void end(Process process) throws Exception {
        List<ProcessHandle> all = tree(process).toList();
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        Thread.sleep(1_000);
        all.forEach(ProcessHandle::destroyForcibly);
        for (int tries = 0; !look(grid).equals(ground) && tries < 500; tries++) {
            Thread.sleep(20);
        }
    }

    private static Stream<ProcessHandle> tree(Process process) {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants());
    }

    /** Each page of memory, parted by how many hold it, over all processes of a program. */
    private static double memoryMb(Process process) throws IOException {
        double sum = 0;
        for (ProcessHandle one : tree(process).toList()) {
            for (String line : Files.readAllLines(Path.of("/proc/" + one.pid() + "/smaps_rollup"))) {
                if (line.startsWith("Pss:")) {
                    sum += Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024;
                }
            }
        }
        return sum;
    }

    /** Nanoseconds on a processor, of each thread of a program. */
    private static Map<String, Long> processorTimes(Process process) throws IOException {
        Map<String, Long> times = new HashMap<>();
        for (ProcessHandle one : tree(process).toList()) {
            try (Stream<Path> threads = Files.list(Path.of("/proc/" + one.pid() + "/task"))) {
                for (Path thread : threads.toList()) {
                    String run = Files.readString(thread.resolve("schedstat")).split(" ")[0];
                    times.put(thread.toString(), Long.parseLong(run));
                }
            }
        }
        return times;
    }

    private static double processorMs(Map<String, Long> before, Map<String, Long> after) {
        return after.entrySet().stream()
                        .mapToLong(one -> one.getValue() - before.getOrDefault(one.getKey(), 0L))
                        .sum()
                / 1e6;
    }
}
