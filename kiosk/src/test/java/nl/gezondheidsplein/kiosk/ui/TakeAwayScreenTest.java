package nl.gezondheidsplein.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import javax.swing.SwingUtilities;
import nl.gezondheidsplein.kiosk.ui.look.CardBox;
import nl.gezondheidsplein.kiosk.ui.look.Lettered;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.protocol.Offer;
import nl.gezondheidsplein.protocol.OfferSpot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A code takes longer to make than a frame may take, so it comes after its screen. */
final class TakeAwayScreenTest {
    @Test
    void standsAtOnceAndShowsTheCodeWhenItIsMade() throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    Resident resident = new Resident(ScreenSize.USUAL);
                    resident.waitsForCodes = true;
                    Walk.TAKE_AWAY.walk(resident, Language.DUTCH);

                    assertThat(resident.sees("takeaway.done")).isTrue();
                    assertThat(hasBlack(resident.stage)).isFalse();

                    resident.codes.getFirst().run();
                    resident.ui.catchUp();

                    assertThat(hasBlack(resident.stage)).isTrue();
                });
    }

    @Test
    void showsACodeThatComesLateToNobody() throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    Resident resident = new Resident(ScreenSize.USUAL);
                    resident.waitsForCodes = true;
                    Walk.TAKE_AWAY.walk(resident, Language.DUTCH);
                    resident.touches("control.stop");

                    resident.codes.getFirst().run();
                    resident.ui.catchUp();

                    assertThat(resident.presenter.isResting()).isTrue();
                    assertThat(Parts.named(resident.stage, "takeaway.code")).isEmpty();
                });
    }

    @ParameterizedTest
    @EnumSource(
            value = ScreenSize.class,
            names = {"USUAL", "LARGE"})
    void showsThePaperAsItWouldComeOutOnceItIsMade(ScreenSize size) throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    Resident resident = new Resident(size);
                    Walk.TAKE_AWAY.walk(resident, Language.ARABIC);
                    resident.waitsForCodes = true;
                    resident.touches("takeaway.slip");
                    assertThat(isInked(resident.stage, "takeaway.paper")).isFalse();

                    resident.codes.getFirst().run();
                    resident.ui.catchUp();

                    assertThat(isInked(resident.stage, "takeaway.paper")).isTrue();
                });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysWhereEachOfferIsAndWithWhichCode(Language language) throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    Resident resident = new Resident(ScreenSize.USUAL);
                    Walk.TAKE_AWAY_ALL.walk(resident, language);
                    List<String> lines =
                            Parts.all(resident.stage).stream()
                                    .filter(CardBox.class::isInstance)
                                    .flatMap(card -> ((CardBox) card).letters().stream())
                                    .map(Lettered.Letters::text)
                                    .toList();

                    List<Offer> offers =
                            FullSquare.offers().stream()
                                    .filter(
                                            offer ->
                                                    lines.stream()
                                                            .anyMatch(
                                                                    line ->
                                                                            line.contains(
                                                                                    offer.code())))
                                    .toList();
                    assertThat(offers).isNotEmpty();
                    for (Offer offer : offers) {
                        assertThat(lines)
                                .anyMatch(
                                        line ->
                                                line.contains(offer.code())
                                                        && offer.spot()
                                                                .map(OfferSpot::name)
                                                                .filter(line::contains)
                                                                .isPresent());
                    }
                });
    }

    /** Nothing but a code is pure black. */
    private static boolean hasBlack(StagePanel stage) {
        BufferedImage image = painted(stage, "takeaway.code");
        for (int x = 0; x < image.getWidth(); x++) {
            if (image.getRGB(x, image.getHeight() / 2) == Color.BLACK.getRGB()) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is something darker than a grey on it: made smaller, black is not pure. */
    private static boolean isInked(StagePanel stage, String name) {
        BufferedImage image = painted(stage, name);
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                if (new Color(image.getRGB(x, y)).getGreen() < 0x40) {
                    return true;
                }
            }
        }
        return false;
    }

    private static BufferedImage painted(StagePanel stage, String name) {
        Component part = Parts.named(stage, name).orElseThrow();
        BufferedImage image =
                new BufferedImage(part.getWidth(), part.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        part.paint(g);
        g.dispose();
        return image;
    }
}
