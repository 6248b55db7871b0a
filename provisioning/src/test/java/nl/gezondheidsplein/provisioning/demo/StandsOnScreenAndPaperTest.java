package nl.gezondheidsplein.provisioning.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import nl.gezondheidsplein.kiosk.ui.drawing.Pictures;
import org.junit.jupiter.api.Test;

/** Who carries a stamp card finds its pictures at the stands: hub and kiosk draw the same ones. */
final class StandsOnScreenAndPaperTest {
    @Test
    void everyUsualStandHasAPictureOfItsOwnOnTheKioskAndOnPaper() throws IOException {
        List<String> pictures = pictures();
        assertThat(pictures).isNotEmpty().doesNotHaveDuplicates();
        for (String picture : pictures) {
            assertThat(Pictures.knows(picture)).as(picture).isTrue();
            assertThat(getClass().getResource("/web/stands/" + picture + ".svg"))
                    .as(picture)
                    .isNotNull();
        }
        assertThat(pictures.stream().map(Pictures::named)).doesNotHaveDuplicates();
    }

    private static List<String> pictures() throws IOException {
        try (InputStream table =
                Objects.requireNonNull(
                        StandsOnScreenAndPaperTest.class.getResourceAsStream("/web/stands.csv"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(";", -1)[1])
                    .toList();
        }
    }
}
