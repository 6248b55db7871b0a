package nl.gezondheidsplein.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Paints every screen of every size in every language, for people to look at. */
@Tag("deep")
final class ScreenAlbumTest {
    private static final Path ALBUM = Path.of("target", "album");

    @Test
    void paintsEveryScreen() throws Exception {
        Files.createDirectories(ALBUM);
        AtomicInteger painted = new AtomicInteger();
        SwingUtilities.invokeAndWait(
                () ->
                        Walk.everywhere(
                                stop -> {
                                    paint(stop);
                                    painted.incrementAndGet();
                                }));

        assertThat(painted.get()).isGreaterThan(100);
    }

    private static void paint(Walk.Stop stop) {
        StagePanel stage = stop.resident().stage;
        BufferedImage image =
                new BufferedImage(stage.getWidth(), stage.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        stage.paint(g);
        g.dispose();
        String name =
                "%s-%s-%s%s.png"
                        .formatted(
                                stop.size(),
                                stop.walk(),
                                stop.language().id(),
                                stop.isLarger() ? "-larger-" + stop.largerPage() : "")
                        .toLowerCase(Locale.ROOT);
        try {
            ImageIO.write(image, "png", ALBUM.resolve(name).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
