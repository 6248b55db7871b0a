package nl.gezondheidsplein.provisioning.demo;

import static org.awaitility.Awaitility.await;

import java.awt.AWTException;
import java.awt.Component;
import java.awt.Container;
import java.awt.Frame;
import java.awt.Point;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.accessibility.Accessible;
import javax.imageio.ImageIO;
import javax.swing.SwingUtilities;
import nl.gezondheidsplein.kiosk.KioskMain;

/** The window of a whole kiosk in this process, touched as a resident touches it. One thread. */
final class Glass {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    /** A resident reads before choosing; faster than 1 s an item is play. */
    private static final int READING_MILLIS = 1_300;

    private final Robot robot;
    private final Path pictures;

    private Glass(Robot robot, Path pictures) {
        this.robot = robot;
        this.pictures = pictures;
    }

    /** Starts the kiosk; it ends with this process. */
    static Glass open(Path settings, Path pictures) throws AWTException {
        KioskMain.main(new String[] {"--settings", settings.toString()});
        Glass glass = new Glass(new Robot(), pictures);
        glass.awaitPart("begin");
        return glass;
    }

    /** Reads, and touches these parts one after the other. */
    void touch(String... names) {
        for (String name : names) {
            awaitPart(name);
            robot.delay(READING_MILLIS);
            Point centre = onEdt(() -> centre(find(name).orElseThrow()));
            robot.mouseMove(centre.x, centre.y);
            robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
            robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
            robot.waitForIdle();
        }
    }

    /** Waits until this part is shown. */
    void awaitPart(String name) {
        await(name)
                .atMost(LONGEST)
                .until(() -> onEdt(() -> find(name)).filter(Component::isShowing).isPresent());
    }

    /** Whether this part is shown now. */
    boolean shows(String name) {
        return onEdt(() -> find(name)).filter(Component::isShowing).isPresent();
    }

    /** Everything that can be read now. */
    List<String> words() {
        return onEdt(
                () ->
                        frame().stream()
                                .flatMap(frame -> all(frame).stream())
                                .filter(Component::isShowing)
                                .filter(Accessible.class::isInstance)
                                .map(
                                        part ->
                                                ((Accessible) part)
                                                        .getAccessibleContext()
                                                        .getAccessibleName())
                                .filter(name -> name != null && !name.isEmpty())
                                .toList());
    }

    /** Keeps a picture of what is on the glass. */
    void picture(String name) throws IOException {
        robot.waitForIdle();
        BufferedImage picture =
                robot.createScreenCapture(onEdt(() -> frame().orElseThrow().getBounds()));
        ImageIO.write(picture, "png", pictures.resolve(name + ".png").toFile());
    }

    private static Point centre(Component part) {
        Point corner = part.getLocationOnScreen();
        return new Point(corner.x + part.getWidth() / 2, corner.y + part.getHeight() / 2);
    }

    private static Optional<Component> find(String name) {
        return frame().stream()
                .flatMap(frame -> all(frame).stream())
                .filter(part -> name.equals(part.getName()))
                .findFirst();
    }

    private static Optional<Frame> frame() {
        return Arrays.stream(Frame.getFrames())
                .filter(frame -> frame.getTitle().equals("Gezondheidsplein"))
                .filter(Component::isShowing)
                .findFirst();
    }

    private static List<Component> all(Container in) {
        List<Component> all = new ArrayList<>();
        for (Component part : in.getComponents()) {
            all.add(part);
            if (part instanceof Container container) {
                all.addAll(all(container));
            }
        }
        return all;
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
}
