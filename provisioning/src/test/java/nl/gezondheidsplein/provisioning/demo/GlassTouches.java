package nl.gezondheidsplein.provisioning.demo;

import java.awt.AWTException;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nl.gezondheidsplein.kiosk.ui.TouchPlan;

/**
 * Touches the glass of a kiosk in another process. A program of its own, because one Java process
 * has one display.
 */
final class GlassTouches {
    /** A resident reads before answering; faster than 1.2 s per item would count as play. */
    private static final int READING_MILLIS = 1300;

    private static final int BETWEEN_LOOKS_MILLIS = 50;
    private static final int MOST_LOOKS = 600;

    private final Robot robot;
    private final Rectangle glass = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());

    private GlassTouches() throws AWTException {
        robot = new Robot();
    }

    /**
     * Does quick checks at the kiosk on a display.
     *
     * @param visits how many residents come, one after the other
     * @return how it ended; 0 when the last one was thanked and the kiosk rests again
     */
    static int doQuickChecks(String display, int visits, Path log)
            throws IOException, InterruptedException {
        ProcessBuilder program =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        GlassTouches.class.getName(),
                        Integer.toString(visits));
        program.environment().put("DISPLAY", display);
        return program.redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
    }

    static void main(String[] arguments) throws AWTException {
        List<Point> plan = TouchPlan.quickCheck();
        GlassTouches touches = new GlassTouches();
        for (int visit = 0; visit < Integer.parseInt(arguments[0]); visit++) {
            plan.forEach(touches::touch);
        }
        System.exit(0);
    }

    /** Touches, and waits for the next screen. */
    private void touch(Point target) {
        robot.delay(READING_MILLIS);
        int[] before = look();
        robot.mouseMove(target.x, target.y);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        int[] earlier = before;
        for (int looks = 0; looks < MOST_LOOKS; looks++) {
            robot.delay(BETWEEN_LOOKS_MILLIS);
            int[] now = look();
            if (Arrays.equals(now, earlier) && !Arrays.equals(now, before)) {
                return;
            }
            earlier = now;
        }
        throw new AssertionError("Nothing came after a touch at " + target);
    }

    private int[] look() {
        return robot.createScreenCapture(glass)
                .getRGB(0, 0, glass.width, glass.height, null, 0, glass.width);
    }
}
