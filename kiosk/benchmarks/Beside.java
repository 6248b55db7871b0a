import java.awt.Color;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Times two programs that draw on the same display, in turn, and looks at both the same way: from
 * outside. {@code Beside ROUNDS KIOSK-COMMAND CHROMIUM-COMMAND}; the display has a plain root.
 */
final class Beside {
    /** In a tile of Chromium's page, and on the plane of the kiosk's resting screen. */
    private static final int X = 640;
    private static final int Y = 400;

    private static final int SETTLED_MS = 6_000;
    private static final int IDLE_MS = 20_000;
    private static final double TICKS_PER_SECOND = 100;

    private final Robot robot = new Robot();
    private final Color ground;

    private Beside() throws Exception {
        ground = robot.getPixelColor(X, Y);
    }

    /** The ways from the resting screen to home on a kiosk of 1280 by 800: begin, and Nederlands. */
    private static final int[][] TO_HOME = {{640, 600}, {340, 250}};

    private record Measured(double firstFrameMs, double memoryMb, double idleShare) {}

    public static void main(String[] words) throws Exception {
        int rounds = Integer.parseInt(words[0]);
        List<String> kiosk = List.of(words[1].split(" "));
        List<String> chromium = List.of(words[2].split(" "));
        Beside beside = new Beside();
        // Not counted: what a disk brings once, and Chromium's profile.
        Color kioskColour = beside.settledColour(kiosk);
        Color pageColour = beside.settledColour(chromium);
        List<Measured> kiosks = new ArrayList<>();
        List<Measured> pages = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            kiosks.add(beside.measure("kiosk", kiosk, kioskColour, true));
            pages.add(beside.measure("chromium", chromium, pageColour, false));
        }
        print("proportional memory, MB", kiosks, pages, Measured::memoryMb);
        print("first painted frame, ms", kiosks, pages, Measured::firstFrameMs);
        print("processor while idle, % of a core", kiosks, pages, one -> one.idleShare * 100);
    }

    private static void print(
            String what,
            List<Measured> kiosks,
            List<Measured> pages,
            ToDoubleFunction<Measured> figure) {
        double kiosk = median(kiosks, figure);
        double page = median(pages, figure);
        System.out.printf(
                Locale.ROOT,
                "%s: kiosk %.1f, Chromium %.1f, %.2f times%n",
                what, kiosk, page, kiosk / page);
    }

    private static double median(List<Measured> all, ToDoubleFunction<Measured> figure) {
        return all.stream().mapToDouble(figure).sorted().toArray()[all.size() / 2];
    }

    private Color settledColour(List<String> command) throws Exception {
        Process process = start(command);
        try {
            awaitOther(ground);
            Thread.sleep(SETTLED_MS);
            return robot.getPixelColor(X, Y);
        } finally {
            end(process);
        }
    }

    private Measured measure(String name, List<String> command, Color painted, boolean goesHome)
            throws Exception {
        long start = System.nanoTime();
        Process process = start(command);
        try {
            while (!robot.getPixelColor(X, Y).equals(painted)) {
                Thread.sleep(1);
            }
            double first = (System.nanoTime() - start) / 1e6;
            Thread.sleep(SETTLED_MS);
            if (goesHome) {
                for (int[] place : TO_HOME) {
                    robot.mouseMove(place[0], place[1]);
                    robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
                    robot.delay(80);
                    robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
                    Thread.sleep(1_500);
                }
            }
            double before = processorSeconds(process);
            Thread.sleep(IDLE_MS);
            double idle = (processorSeconds(process) - before) / (IDLE_MS / 1e3);
            Measured measured = new Measured(first, memoryMb(process), idle);
            System.out.printf(
                    Locale.ROOT,
                    "%-9s first frame %.0f ms, %.1f MB, idle %.2f %%%n",
                    name, first, measured.memoryMb, idle * 100);
            return measured;
        } finally {
            end(process);
        }
    }

    private static Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private void awaitOther(Color colour) throws InterruptedException {
        for (int tries = 0; robot.getPixelColor(X, Y).equals(colour); tries++) {
            if (tries > 10_000) {
                throw new IllegalStateException("nothing was drawn");
            }
            Thread.sleep(2);
        }
    }

    private void end(Process process) throws Exception {
        List<ProcessHandle> all = tree(process).toList();
        all.forEach(ProcessHandle::destroy);
        process.waitFor();
        Thread.sleep(1_500);
        all.forEach(ProcessHandle::destroyForcibly);
        while (!robot.getPixelColor(X, Y).equals(ground)) {
            Thread.sleep(20);
        }
    }

    private static Stream<ProcessHandle> tree(Process process) {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants());
    }

    private static double memoryMb(Process process) throws IOException {
        double sum = 0;
        for (ProcessHandle one : tree(process).toList()) {
            Path file = Path.of("/proc/" + one.pid() + "/smaps_rollup");
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith("Pss:")) {
                    sum += Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024;
                }
            }
        }
        return sum;
    }

    private static double processorSeconds(Process process) throws IOException {
        double sum = 0;
        for (ProcessHandle one : tree(process).toList()) {
            String stat = Files.readString(Path.of("/proc/" + one.pid() + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            sum += (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_PER_SECOND;
        }
        return sum;
    }
}
