package nl.gezondheidsplein.kiosk.takeaway;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import nl.gezondheidsplein.kiosk.settings.PaperWidth;
import nl.gezondheidsplein.kiosk.takeaway.SlipPart.Size;
import org.junit.jupiter.api.Test;

final class SlipPaperTest {
    /** Where every slip of these tests is put down to be looked at. */
    private static final Path ALBUM = Path.of("target", "slips");

    @Test
    void isBlackOrWhiteAndAsWideAsThePaper() throws IOException {
        BufferedImage paper = printed("nl", dutch());

        assertThat(paper.getWidth()).isEqualTo(576);
        assertThat(paper.getColorModel().getPixelSize()).isEqualTo(1);
        assertThat(inked(paper, 0, 12)).isZero();
        assertThat(inked(paper, 12, 564)).isPositive();
        assertThat(inked(paper, 564, 576)).isZero();
    }

    @Test
    void saysEverySentenceInTheOwnLanguageAndBelowInDutch() throws IOException {
        Slip both = arabic();
        Slip own =
                new Slip(
                        true,
                        both.parts().stream()
                                .map(
                                        part ->
                                                part instanceof SlipPart.Words words
                                                        ? new SlipPart.Words(
                                                                words.size(),
                                                                Said.inDutch(words.said().own()))
                                                        : part)
                                .toList());

        assertThat(printed("ar", both).getHeight())
                .isGreaterThan(printed("ar-alone", own).getHeight());
    }

    @Test
    void saysOnceWhatIsTheSameInBothLanguages() {
        assertThat(Said.inBoth("Buurthuis", "Buurthuis")).isEqualTo(Said.inDutch("Buurthuis"));
    }

    @Test
    void beginsArabicAtTheRight() {
        BufferedImage paper = words("بيت", true);

        assertThat(inked(paper, 0, PaperWidth.MM_80.dots() / 2)).isZero();
        assertThat(inked(paper, PaperWidth.MM_80.dots() / 2, PaperWidth.MM_80.dots())).isPositive();
    }

    /** The three letters of "house" join; standing alone they are three others, and wider. */
    @Test
    void joinsArabicLetters() {
        int joined = inkWidth(words("بيت", true));
        int alone = inkWidth(words("ب\u200Cي\u200Cت", true));

        assertThat(joined).isPositive().isLessThan(alone);
    }

    @Test
    void breaksLongSentencesInsteadOfCuttingThem() {
        BufferedImage one = words("Vraag het hier.", false);
        BufferedImage more = words("Vraag het hier. ".repeat(12), false);

        assertThat(more.getHeight()).isGreaterThan(3 * one.getHeight() / 2);
        assertThat(inked(more, 564, 576)).isZero();
    }

    @Test
    void keepsItsMarginsOnNarrowPaperToo() {
        BufferedImage paper = SlipPaper.print(dutch(), PaperWidth.MM_58);

        assertThat(paper.getWidth()).isEqualTo(384);
        assertThat(inked(paper, 0, 12)).isZero();
        assertThat(inked(paper, 372, 384)).isZero();
    }

    private static BufferedImage words(String text, boolean isRightToLeft) {
        return SlipPaper.print(
                new Slip(
                        isRightToLeft, List.of(new SlipPart.Words(Size.TITLE, Said.inDutch(text)))),
                PaperWidth.MM_80);
    }

    private static BufferedImage printed(String name, Slip slip) throws IOException {
        BufferedImage paper = SlipPaper.print(slip, PaperWidth.MM_80);
        Files.createDirectories(ALBUM);
        ImageIO.write(paper, "png", ALBUM.resolve(name + ".png").toFile());
        return paper;
    }

    private static int inked(BufferedImage paper, int from, int to) {
        int dots = 0;
        for (int x = from; x < to; x++) {
            for (int y = 0; y < paper.getHeight(); y++) {
                dots += paper.getRGB(x, y) == Color.BLACK.getRGB() ? 1 : 0;
            }
        }
        return dots;
    }

    private static int inkWidth(BufferedImage paper) {
        int first = PaperWidth.MM_80.dots();
        int last = 0;
        for (int x = 0; x < PaperWidth.MM_80.dots(); x++) {
            if (inked(paper, x, x + 1) > 0) {
                first = Math.min(first, x);
                last = x;
            }
        }
        return last - first;
    }

    private static Slip dutch() {
        return new Slip(
                false,
                List.of(
                        new SlipPart.Words(Size.HEADING, Said.inDutch("Uw eerste stap")),
                        new SlipPart.Words(Size.TITLE, Said.inDutch("Samen wandelen")),
                        new SlipPart.Words(Size.SENTENCE, Said.inDutch("Buurthuis, Dorpsstraat 1")),
                        new SlipPart.Words(Size.SENTENCE, Said.inDutch("Dinsdag om 14 uur.")),
                        new SlipPart.Words(
                                Size.SENTENCE, Said.inDutch("Vraag naar de beweegcoach.")),
                        new SlipPart.Rule(),
                        new SlipPart.Code(
                                QrCode.of(new TakeHome(Reports.HUB).address(Reports.dutch()))),
                        new SlipPart.Words(
                                Size.SMALL, Said.inDutch("Op dit papier staat geen naam."))));
    }

    private static Slip arabic() {
        return new Slip(
                true,
                List.of(
                        new SlipPart.Words(
                                Size.HEADING, Said.inBoth("خطوتك الأولى", "Uw eerste stap")),
                        new SlipPart.Words(Size.TITLE, Said.inBoth("المشي معًا", "Samen wandelen")),
                        new SlipPart.Words(
                                Size.SENTENCE,
                                Said.inBoth(
                                        "Buurthuis, Dorpsstraat 1", "Buurthuis, Dorpsstraat 1")),
                        new SlipPart.Words(
                                Size.SENTENCE,
                                Said.inBoth("الثلاثاء الساعة 14:00.", "Dinsdag om 14 uur.")),
                        new SlipPart.Words(
                                Size.SENTENCE,
                                Said.inBoth("اسأل عن مدرب الحركة.", "Vraag naar de beweegcoach.")),
                        new SlipPart.Rule(),
                        new SlipPart.Code(
                                QrCode.of(new TakeHome(Reports.HUB).address(Reports.arabic()))),
                        new SlipPart.Words(
                                Size.SMALL,
                                Said.inBoth(
                                        "لا يوجد اسم على هذه الورقة.",
                                        "Op dit papier staat geen naam."))));
    }
}
