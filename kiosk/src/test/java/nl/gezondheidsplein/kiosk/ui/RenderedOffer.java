package nl.gezondheidsplein.kiosk.ui;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.swing.SwingUtilities;
import nl.gezondheidsplein.kiosk.content.OfferImages;
import nl.gezondheidsplein.kiosk.content.Pack;
import nl.gezondheidsplein.kiosk.visit.Language;

/**
 * What a kiosk with a given pack paints of the first offer of its agenda.
 *
 * @param picture the whole screen of 10.1 inch
 * @param said all that it says aloud of it
 */
public record RenderedOffer(BufferedImage picture, List<String> said) {
    /** Opens that offer. */
    public static RenderedOffer of(Pack pack, OfferImages images, Language language)
            throws InterruptedException, InvocationTargetException {
        AtomicReference<RenderedOffer> painted = new AtomicReference<>();
        SwingUtilities.invokeAndWait(() -> painted.set(paint(pack, images, language)));
        return painted.get();
    }

    private static RenderedOffer paint(Pack pack, OfferImages images, Language language) {
        Resident resident = new Resident(ScreenSize.USUAL, new RenderedTexts.Packed(pack), images);
        Walk.AGENDA.walk(resident, language);
        resident.touches(
                Parts.all(resident.stage).stream()
                        .map(part -> String.valueOf(part.getName()))
                        .filter(name -> name.startsWith("agenda.offer."))
                        .findFirst()
                        .orElseThrow());
        resident.touches("control.aloud");
        return new RenderedOffer(painted(resident.stage), resident.voice.words());
    }

    static BufferedImage painted(StagePanel stage) {
        BufferedImage picture =
                new BufferedImage(stage.getWidth(), stage.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        stage.paint(g);
        g.dispose();
        return picture;
    }
}
