package nl.gezondheidsplein.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.swing.SwingUtilities;
import nl.gezondheidsplein.kiosk.visit.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The code and the paper, with one offer and with as many as there can be, keep every rule. */
final class TakeAwayRulesTest {
    private static final Path ALBUM = Path.of("target", "album");

    private final List<String> broken = new ArrayList<>();

    @Test
    @Tag("deep")
    void holdOnEveryScreenInEveryLanguageAndInLargeLetters() throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    for (ScreenSize size :
                            List.of(ScreenSize.USUAL, ScreenSize.LARGE, ScreenSize.UPRIGHT)) {
                        for (Language language : Language.values()) {
                            look(size, language, false);
                            look(size, language, true);
                        }
                    }
                });

        assertThat(broken).isEmpty();
    }

    private void look(ScreenSize size, Language language, boolean isLarger) {
        for (String taken : List.of("one", "all")) {
            Resident resident = new Resident(size);
            resident.readsLarger = isLarger;
            String name = "%s-%s-%s-%s".formatted(size, language.id(), taken, isLarger);
            if (taken.equals("one")) {
                Walk.TAKE_AWAY.walk(resident, language);
            } else {
                Walk.MATCH.walk(resident, language);
                turnTo(resident, "match.take-away");
                resident.touches("match.take-away");
            }
            turnTo(resident, "takeaway.slip");
            lookAt(resident, size, name + "-code");
            resident.touches("takeaway.slip");
            lookAt(resident, size, name + "-slip");
            for (int page = 2; resident.sees("page.next"); page++) {
                resident.touches("page.next");
                lookAt(resident, size, name + "-slip-" + page);
            }
        }
    }

    /** In large letters a way on may stand on a later page. */
    private static void turnTo(Resident resident, String name) {
        while (!resident.sees(name) && resident.sees("page.next")) {
            resident.touches("page.next");
        }
    }

    private void lookAt(Resident resident, ScreenSize size, String name) {
        ScreenRules.broken(resident.stage, size.pxPerMm())
                .forEach(rule -> broken.add(name + ": " + rule));
        if (Boolean.getBoolean("test.pictures")) {
            paint(resident.stage, name);
        }
    }

    private static void paint(StagePanel stage, String name) {
        BufferedImage image =
                new BufferedImage(stage.getWidth(), stage.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        stage.paint(g);
        g.dispose();
        try {
            Files.createDirectories(ALBUM);
            ImageIO.write(
                    image,
                    "png",
                    ALBUM.resolve("take-away-" + name.toLowerCase(Locale.ROOT) + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
