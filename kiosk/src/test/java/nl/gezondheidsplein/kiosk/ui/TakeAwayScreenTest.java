package nl.gezondheidsplein.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import javax.swing.SwingUtilities;
import nl.gezondheidsplein.kiosk.visit.Language;
import org.junit.jupiter.api.Test;

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

    /** Nothing but a code is pure black. */
    private static boolean hasBlack(StagePanel stage) {
        Component code = Parts.named(stage, "takeaway.code").orElseThrow();
        BufferedImage image =
                new BufferedImage(code.getWidth(), code.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        code.paint(g);
        g.dispose();
        for (int x = 0; x < image.getWidth(); x++) {
            if (image.getRGB(x, image.getHeight() / 2) == Color.BLACK.getRGB()) {
                return true;
            }
        }
        return false;
    }
}
