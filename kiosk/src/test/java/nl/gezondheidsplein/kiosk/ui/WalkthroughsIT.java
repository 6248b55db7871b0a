package nl.gezondheidsplein.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What docs/walkthroughs tells is what happens: every step is taken on the real window, and what
 * comes of it is compared. With {@code -Dwalkthroughs.write=true} it is written down anew. It needs
 * a display.
 */
@ExtendWith(AloneOnTheDisplay.class)
final class WalkthroughsIT {
    private static final Path WRITTEN = Path.of("..", "docs", "walkthroughs");
    private static final Path PICTURES = Path.of("target", "walkthroughs");

    enum Somebody {
        A_MOTHER_WHO_READS_ARABIC(Walkthrough.Sense.READS, false),
        A_MAN_WHO_READS_NO_LETTERS(Walkthrough.Sense.SEES_AND_HEARS, false),
        SOMEONE_WHO_CANNOT_SEE(Walkthrough.Sense.HEARS, false),
        A_CLASS_OF_TEN_YEAR_OLDS(Walkthrough.Sense.READS, true),
        A_HOST_IN_A_HURRY(Walkthrough.Sense.READS, false);

        private final Walkthrough.Sense sense;
        private final boolean isForChildren;

        Somebody(Walkthrough.Sense sense, boolean isForChildren) {
            this.sense = sense;
            this.isForChildren = isForChildren;
        }

        private String title() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @ParameterizedTest
    @EnumSource(Somebody.class)
    void happensAsItIsTold(Somebody somebody) throws IOException {
        Path file = WRITTEN.resolve(somebody.title() + ".md");
        String told = Files.readString(file);
        String happened;
        try (RealWindow window = new RealWindow(new Place(somebody.isForChildren))) {
            happened =
                    new Walkthrough(
                                    window,
                                    somebody.sense,
                                    step -> photograph(window, somebody, step))
                            .replay(told);
        }

        if (Boolean.getBoolean("walkthroughs.write")) {
            Files.writeString(file, happened);
        } else {
            assertThat(happened).isEqualTo(told);
        }
    }

    @Test
    void tellsNothingThatNobodyReplays() throws IOException {
        try (Stream<Path> files = Files.list(WRITTEN)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .filteredOn(name -> !name.equals("README.md"))
                    .containsExactlyInAnyOrderElementsOf(
                            Arrays.stream(Somebody.values())
                                    .map(somebody -> somebody.title() + ".md")
                                    .toList());
        }
    }

    private static void photograph(RealWindow window, Somebody somebody, int step) {
        try {
            Files.createDirectories(PICTURES);
            ImageIO.write(
                    window.onStage(WalkthroughsIT::picture),
                    "png",
                    PICTURES.resolve("%s-%02d.png".formatted(somebody.title(), step)).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage picture(StagePanel stage) {
        BufferedImage image =
                new BufferedImage(stage.getWidth(), stage.getHeight(), BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        stage.paint(g);
        g.dispose();
        return image;
    }
}
