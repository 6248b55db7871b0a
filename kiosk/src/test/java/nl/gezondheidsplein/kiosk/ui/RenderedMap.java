package nl.gezondheidsplein.kiosk.ui;

import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.swing.SwingUtilities;
import nl.gezondheidsplein.kiosk.content.Pack;
import nl.gezondheidsplein.kiosk.ui.look.Lettered;
import nl.gezondheidsplein.kiosk.visit.Language;

/**
 * What a kiosk with a given pack paints of what lies around it.
 *
 * @param picture the whole screen of 10.1 inch
 * @param words all that is seen on it
 */
public record RenderedMap(BufferedImage picture, List<String> words) {
    /** Goes to the map of everything nearby. */
    public static RenderedMap of(Pack pack, Language language)
            throws InterruptedException, InvocationTargetException {
        AtomicReference<RenderedMap> painted = new AtomicReference<>();
        SwingUtilities.invokeAndWait(() -> painted.set(paint(pack, language)));
        return painted.get();
    }

    private static RenderedMap paint(Pack pack, Language language) {
        Resident resident = new Resident(ScreenSize.USUAL, new RenderedTexts.Packed(pack));
        Walk.MAP_AROUND.walk(resident, language);
        StagePanel stage = resident.stage;
        BufferedImage picture =
                new BufferedImage(stage.getWidth(), stage.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        stage.paint(g);
        g.dispose();
        return new RenderedMap(
                picture,
                Parts.all(stage).stream()
                        .filter(Component::isVisible)
                        .filter(Lettered.class::isInstance)
                        .flatMap(part -> ((Lettered) part).letters().stream())
                        .map(letters -> letters.text().replaceAll("[\u2068\u2069]", ""))
                        .toList());
    }
}
