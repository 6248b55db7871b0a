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
import nl.gezondheidsplein.kiosk.visit.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Paints every screen of every size in every language, for people to look at: each by itself, and
 * all sizes and languages of one on a contact sheet.
 */
final class ScreenAlbumTest {
    private static final Path ALBUM = Path.of("target", "album");
    private static final Path SHEETS = Path.of("target", "contact-sheets");

    @BeforeAll
    static void makeRoom() throws IOException {
        Files.createDirectories(ALBUM);
        Files.createDirectories(SHEETS);
    }

    @Test
    @Tag("deep")
    void paintsEveryScreen() throws Exception {
        AtomicInteger painted = new AtomicInteger();
        SwingUtilities.invokeAndWait(
                () -> {
                    for (Walk walk : Walk.values()) {
                        painted.addAndGet(paint(walk, false));
                        painted.addAndGet(paint(walk, true));
                    }
                });

        assertThat(painted.get()).isGreaterThan(1_000);
    }

    @Test
    void laysAScreenOutInEveryLanguageAndSize() throws Exception {
        SwingUtilities.invokeAndWait(() -> assertThat(paint(Walk.HELP, false)).isEqualTo(20));

        BufferedImage sheet = ImageIO.read(SHEETS.resolve("help.png").toFile());
        assertThat(sheet.getWidth()).isEqualTo(8 + 5 * (384 + 8));
        assertThat(sheet.getHeight()).isBetween(1_000, 1_400);
    }

    /** Returns how many pictures stand on the sheet. */
    private static int paint(Walk walk, boolean isLarger) {
        ContactSheet sheet = new ContactSheet();
        for (ScreenSize size : ScreenSize.values()) {
            for (Language language : Language.values()) {
                if (isLarger) {
                    walk.largerOn(size, language, stop -> sheet.add(stop, paint(stop)));
                } else {
                    walk.on(size, language, stop -> sheet.add(stop, paint(stop)));
                }
            }
        }
        String name = walk.name().toLowerCase(Locale.ROOT) + (isLarger ? "-larger" : "");
        try {
            if (!sheet.isEmpty()) {
                sheet.write(name, SHEETS.resolve(name + ".png"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sheet.cells();
    }

    private static BufferedImage paint(Walk.Stop stop) {
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
        return image;
    }
}
