package nl.gezondheidsplein.kiosk.takeaway;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import nl.gezondheidsplein.kiosk.settings.PaperWidth;
import nl.gezondheidsplein.kiosk.ui.text.Wordings;
import nl.gezondheidsplein.kiosk.visit.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class SlipOfTest {
    /** Where every slip of these tests is put down to be looked at. */
    private static final Path ALBUM = Path.of("target", "slips");

    private final TakeHome home = new TakeHome(Reports.HUB);

    @Test
    void saysEachSentenceInTheOwnLanguageAndBelowInDutch() {
        List<Said> said = said(arabic(), dutch());

        assertThat(said)
                .contains(
                        new Said("هذا ما أخذته معك", Optional.of("Dit nam u mee")),
                        new Said("الثلاثاء 9 يونيو 2026", Optional.of("dinsdag 9 juni 2026")),
                        new Said("المشي معًا", Optional.of("Samen wandelen")),
                        new Said("الثلاثاء الساعة 14", Optional.of("dinsdag om 14 uur")),
                        new Said("اسأل عن مدرب الحركة.", Optional.of("Vraag naar de beweegcoach.")),
                        new Said(
                                "\u2068جسمي\u2069: \u2068ساق\u2069",
                                Optional.of("\u2068Mijn lichaam\u2069: \u2068stam\u2069")),
                        new Said("الرمز \u2068KM7P\u2069", Optional.of("Code \u2068KM7P\u2069")));
    }

    @Test
    void saysOnceWhatIsTheSameInBothLanguages() {
        List<Said> said = said(arabic(), dutch());

        assertThat(said).contains(new Said("Buurthuis, Dorpsstraat 1", Optional.empty()));
        assertThat(said)
                .as("a promise that nobody has reviewed")
                .last()
                .matches(promise -> promise.dutch().isEmpty());
        assertThat(said(dutch(), dutch())).allMatch(one -> one.dutch().isEmpty());
    }

    @Test
    void leavesOutWhatAnOfferDoesNotHave() {
        Telling bare =
                new Telling(
                        new Report(
                                LocalDate.of(2026, 6, 9),
                                Language.DUTCH,
                                Map.of(),
                                List.of(new TakenOffer("Koffie", "", "", "R3TX", ""))),
                        words(Language.DUTCH));

        assertThat(said(bare, bare)).extracting(Said::own).hasSize(5).doesNotContain("");
    }

    @Test
    void saysThatThereIsNoStepWhereThereIsNone() {
        Telling empty =
                new Telling(
                        new Report(LocalDate.of(2026, 6, 9), Language.DUTCH, Map.of(), List.of()),
                        words(Language.DUTCH));

        assertThat(said(empty, empty)).contains(Said.inDutch("Op dit briefje staat geen stap."));
    }

    /** The paper that comes out is scanned again, in every language. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void holdsTheCodeOfTheResidentsOwnReport(Language language)
            throws IOException, ReaderException {
        Report own =
                Reports.golden().stream()
                        .map(Reports.Golden::report)
                        .filter(report -> report.language() == language)
                        .findFirst()
                        .orElseThrow();
        Report dutch =
                new Report(
                        own.date(),
                        Language.DUTCH,
                        own.bands(),
                        own.offers().stream()
                                .map(
                                        offer ->
                                                new TakenOffer(
                                                        "Samen wandelen",
                                                        offer.where(),
                                                        "dinsdag om 14:00 uur",
                                                        offer.code(),
                                                        "Vraag het daar."))
                                .toList());

        BufferedImage paper =
                home.paper(
                                new Telling(own, words(language)),
                                new Telling(dutch, words(Language.DUTCH)))
                        .toCompletableFuture()
                        .join();

        Files.createDirectories(ALBUM);
        ImageIO.write(paper, "png", ALBUM.resolve("whole-" + language.id() + ".png").toFile());
        assertThat(scanned(paper)).isEqualTo(home.address(own));
    }

    /** At three dots to a module, which telephones read, though its texts are cut for that. */
    @Test
    void isReadFromNarrowPaperHoweverMuchIsTakenAlong() throws ReaderException {
        String lots = "Samen koken en eten met de buren van de straat. ".repeat(3);
        Report full =
                new Report(
                        Reports.dutch().date(),
                        Language.DUTCH,
                        Reports.dutch().bands(),
                        IntStream.range(0, 3)
                                .mapToObj(
                                        i ->
                                                new TakenOffer(
                                                        i + lots, lots + i, lots, "KM7P", i + lots))
                                .toList());
        TakeHome narrow = new TakeHome(Reports.HUB, Runnable::run, PaperWidth.MM_58);
        Telling told = new Telling(full, words(Language.DUTCH));

        BufferedImage paper = narrow.paper(told, told).toCompletableFuture().join();

        String address = scanned(paper);
        assertThat(paper.getWidth()).isEqualTo(384);
        assertThat(384 / QrCode.of(address).size()).isGreaterThanOrEqualTo(3);
        assertThat(narrow.read(address).offers()).hasSize(3);
    }

    private static Telling arabic() {
        Report report = Reports.arabic();
        return new Telling(report, words(Language.ARABIC));
    }

    /** The same report in Dutch. */
    private static Telling dutch() {
        Report report = Reports.dutch();
        return new Telling(
                new Report(
                        report.date(),
                        report.language(),
                        report.bands(),
                        List.of(report.offers().getFirst())),
                words(Language.DUTCH));
    }

    private static Telling.Words words(Language language) {
        return Wordings.ofTheProgram().in(language)::say;
    }

    private List<Said> said(Telling own, Telling dutch) {
        return SlipOf.slip(own, dutch, QrCode.of(home.address(own.report()))).parts().stream()
                .filter(SlipPart.Words.class::isInstance)
                .map(part -> ((SlipPart.Words) part).said())
                .toList();
    }

    private static String scanned(BufferedImage paper) throws ReaderException {
        int width = paper.getWidth();
        int height = paper.getHeight();
        int[] points = paper.getRGB(0, 0, width, height, null, 0, width);
        return new QRCodeReader()
                .decode(
                        new BinaryBitmap(
                                new HybridBinarizer(new RGBLuminanceSource(width, height, points))),
                        Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }
}
