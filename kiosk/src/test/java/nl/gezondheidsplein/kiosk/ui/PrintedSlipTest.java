package nl.gezondheidsplein.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.swing.SwingUtilities;
import nl.gezondheidsplein.kiosk.hardware.SlipPrinter.Condition;
import nl.gezondheidsplein.kiosk.ui.look.Lettered;
import nl.gezondheidsplein.kiosk.visit.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where there is a printer, a resident takes the slip along on paper. */
final class PrintedSlipTest {
    @Test
    void isOfferedOnlyWhereThereIsAPrinter() throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    for (Condition condition : Condition.values()) {
                        Resident resident = new Resident(ScreenSize.USUAL);
                        resident.printerStands(condition);
                        Walk.TAKE_AWAY.walk(resident, Language.DUTCH);

                        assertThat(resident.sees("takeaway.print"))
                                .as("%s", condition)
                                .isEqualTo(
                                        condition != Condition.ABSENT
                                                && condition != Condition.FAULT);
                        assertThat(resident.sees("takeaway.code")).isTrue();
                    }
                });
    }

    @Test
    void holdsTheWholeReportAndIsPrintedOnce() throws Exception {
        AtomicReference<Optional<BufferedImage>> slip = new AtomicReference<>();
        SwingUtilities.invokeAndWait(
                () -> {
                    Resident resident = new Resident(ScreenSize.USUAL);
                    Walk.TAKE_AWAY_PRINTED.walk(resident, Language.TURKISH);
                    slip.set(resident.printer().take());

                    assertThat(resident.sees("takeaway.print")).isFalse();
                    assertThat(texts(resident)).contains("Kâğıdınızı yazıcıdan alın.");
                });

        assertThat(scanned(slip.get().orElseThrow())).startsWith("https://plein.example/mee#");
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_PAPER", "OPEN", "FAULT"})
    void keepsTheCodeAndSaysWhatToDoWhenItDoesNotComeOut(Condition condition) throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    Resident resident = new Resident(ScreenSize.USUAL);
                    Walk.TAKE_AWAY_PRINT.walk(resident, Language.DUTCH);
                    resident.printerStands(condition);
                    resident.touches("takeaway.print");

                    assertThat(resident.sees("takeaway.code")).isTrue();
                    assertThat(texts(resident)).anyMatch(text -> text.contains("raag de gastheer"));
                });
    }

    @Test
    void isPrintedAfterAllWhenTheHostBroughtPaper() throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    Resident resident = new Resident(ScreenSize.USUAL);
                    Walk.TAKE_AWAY_NO_PAPER.walk(resident, Language.DUTCH);
                    assertThat(resident.printer().take()).isEmpty();
                    resident.printerStands(Condition.READY);
                    resident.touches("takeaway.print");

                    assertThat(resident.printer().take()).isPresent();
                    assertThat(texts(resident)).contains("Pak uw briefje uit de printer.");
                });
    }

    @Test
    void saysNothingToTheNextWhenItComesOutAfterAWipe() throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    Resident resident = new Resident(ScreenSize.USUAL);
                    Walk.TAKE_AWAY_PRINT.walk(resident, Language.DUTCH);
                    resident.waitsForCodes = true;
                    resident.touches("takeaway.print");
                    assertThat(texts(resident)).contains("Uw briefje wordt geprint.");
                    resident.touches("control.stop");

                    List<Runnable> making = List.copyOf(resident.codes);
                    resident.waitsForCodes = false;
                    making.forEach(Runnable::run);
                    resident.ui.catchUp();
                    Walk.TAKE_AWAY.walk(resident, Language.DUTCH);

                    assertThat(resident.sees("takeaway.print")).isTrue();
                    assertThat(texts(resident)).doesNotContain("Pak uw briefje uit de printer.");
                });
    }

    private static List<String> texts(Resident resident) {
        return Parts.all(resident.stage).stream()
                .filter(Lettered.class::isInstance)
                .flatMap(part -> ((Lettered) part).letters().stream())
                .map(Lettered.Letters::text)
                .toList();
    }

    private static String scanned(BufferedImage paper) throws ReaderException {
        int width = paper.getWidth();
        int height = paper.getHeight();
        int[] points = paper.getRGB(0, 0, width, height, null, 0, width);
        return new QRCodeReader()
                .decode(
                        new BinaryBitmap(
                                new HybridBinarizer(new RGBLuminanceSource(width, height, points))))
                .getText();
    }
}
