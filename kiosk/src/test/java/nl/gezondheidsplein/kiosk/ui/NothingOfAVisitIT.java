package nl.gezondheidsplein.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.awt.Component;
import java.awt.Point;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import javax.swing.SwingUtilities;
import nl.gezondheidsplein.kiosk.content.OfferImages;
import nl.gezondheidsplein.kiosk.event.EventPort;
import nl.gezondheidsplein.kiosk.hardware.KioskHardware;
import nl.gezondheidsplein.kiosk.host.QuickLock;
import nl.gezondheidsplein.kiosk.ui.look.Lettered;
import nl.gezondheidsplein.kiosk.visit.Contribution;
import nl.gezondheidsplein.kiosk.visit.Pace;
import nl.gezondheidsplein.kiosk.visit.SteppedTime;
import nl.gezondheidsplein.kiosk.visit.VisitEnd;
import nl.gezondheidsplein.protocol.words.Direction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * After "stop en wis" no live object holds what the visit said: all that is alive is written out
 * and searched for the idea that stood on the real window. It needs a display.
 */
@ExtendWith(AloneOnTheDisplay.class)
final class NothingOfAVisitIT {
    private static final List<Charset> AS_STRINGS_ARE_KEPT =
            List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE);

    private static final int BLOCK = 1 << 20;

    private final SteppedTime time = new SteppedTime();
    private KioskWindow window;
    private Robot robot;

    @BeforeEach
    void openWindow() throws Exception {
        window =
                KioskWindow.open(
                        ScreenSize.USUAL.settings(),
                        new KioskPorts(
                                new Forgetful(),
                                Place::new,
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
        robot.setAutoWaitForIdle(true);
    }

    @AfterEach
    void closeWindow() {
        window.close();
    }

    @Test
    void isAliveAfterItWasWiped(@TempDir Path folder) throws Exception {
        for (String way :
                List.of(
                        "begin",
                        "language.nl",
                        "home.join",
                        "join.idea",
                        "idea.taal",
                        "idea.bankje")) {
            touch(way);
        }
        awaitScreenWith("idea.send");
        // Backwards, so that the test itself does not hold what it looks for.
        char[] idea = onEdt(this::ideaBackwards);
        assertThat(idea.length).isGreaterThan(20);
        // What proves that the search would find it.
        assertThat(isIn(dump(folder.resolve("before.hprof")), idea)).isTrue();

        touch("idea.send");
        awaitScreenWith("idea.done");
        touch("control.stop");
        awaitScreenWith("begin");
        robot.waitForIdle();

        assertThat(isIn(dump(folder.resolve("after.hprof")), idea)).isFalse();
    }

    private char[] ideaBackwards() {
        return Parts.all(window.frame().getContentPane()).stream()
                .filter(Lettered.class::isInstance)
                .flatMap(part -> ((Lettered) part).letters().stream())
                .map(Lettered.Letters::text)
                .filter(text -> text.contains("\u2068"))
                .map(text -> new StringBuilder(text).reverse().toString().toCharArray())
                .findFirst()
                .orElseThrow();
    }

    private static Path dump(Path file) throws IOException {
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                .dumpHeap(file.toString(), true);
        return file;
    }

    /** Whether the words are there as they were shown, or without the marks of their direction. */
    private static boolean isIn(Path dump, char[] backwards) throws IOException {
        boolean isFound = false;
        for (Charset charset : AS_STRINGS_ARE_KEPT) {
            isFound |= contains(dump, bytes(backwards, charset, true));
            isFound |= contains(dump, bytes(backwards, charset, false));
        }
        Files.delete(dump);
        return isFound;
    }

    private static byte[] bytes(char[] backwards, Charset charset, boolean isIsolated) {
        String words = new StringBuilder(new String(backwards)).reverse().toString();
        return (isIsolated ? words : Direction.withoutIsolates(words)).getBytes(charset);
    }

    private static boolean contains(Path file, byte[] sought) throws IOException {
        ByteBuffer block = ByteBuffer.allocate(BLOCK);
        try (FileChannel channel = FileChannel.open(file)) {
            while (channel.read(block) >= 0) {
                if (indexOf(block.array(), block.position(), sought) >= 0) {
                    return true;
                }
                // What may begin at the end of one block goes on in the next.
                int kept = Math.min(block.position(), sought.length - 1);
                block.limit(block.position()).position(block.limit() - kept).compact();
            }
        }
        return false;
    }

    private static int indexOf(byte[] all, int length, byte[] sought) {
        for (int i = 0; i <= length - sought.length; i++) {
            int same = 0;
            while (same < sought.length && all[i + same] == sought[same]) {
                same++;
            }
            if (same == sought.length) {
                return i;
            }
        }
        return -1;
    }

    private void touch(String name) {
        awaitScreenWith(name);
        time.passSeconds(2);
        Point centre =
                onEdt(
                        () -> {
                            Component part = find(name).orElseThrow();
                            Point corner = part.getLocationOnScreen();
                            return new Point(
                                    corner.x + part.getWidth() / 2,
                                    corner.y + part.getHeight() / 2);
                        });
        robot.mouseMove(centre.x, centre.y);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        robot.waitForIdle();
    }

    private void awaitScreenWith(String name) {
        await().until(() -> onEdt(() -> find(name)).filter(Component::isShowing).isPresent());
    }

    private Optional<Component> find(String name) {
        return Parts.named(window.frame().getContentPane(), name);
    }

    private static <T> T onEdt(Supplier<T> question) {
        FutureTask<T> asked = new FutureTask<>(question::get);
        SwingUtilities.invokeLater(asked);
        try {
            return asked.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    /** Stores everything and keeps nothing of it. */
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
