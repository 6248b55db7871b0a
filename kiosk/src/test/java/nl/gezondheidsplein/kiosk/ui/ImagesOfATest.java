package nl.gezondheidsplein.kiosk.ui;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import nl.gezondheidsplein.kiosk.content.OfferImages;

/**
 * Pictures that are there at once, or wait, or are broken: red at the left and blue at the right.
 */
final class ImagesOfATest implements OfferImages {
    static final Color LEFT = new Color(0xc0_20_20);
    static final Color RIGHT = new Color(0x20_20_c0);

    boolean isBroken;
    boolean waits;
    final List<CompletableFuture<Optional<BufferedImage>>> waiting = new ArrayList<>();
    int forgotten;

    static BufferedImage painted(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(LEFT);
        g.fillRect(0, 0, width / 2, height);
        g.setColor(RIGHT);
        g.fillRect(width / 2, 0, width - width / 2, height);
        g.dispose();
        return image;
    }

    @Override
    public CompletionStage<Optional<BufferedImage>> of(String file) {
        CompletableFuture<Optional<BufferedImage>> image = new CompletableFuture<>();
        if (waits) {
            waiting.add(image);
        } else {
            image.complete(isBroken ? Optional.empty() : Optional.of(painted(640, 480)));
        }
        return image;
    }

    @Override
    public void forget() {
        forgotten++;
    }
}
