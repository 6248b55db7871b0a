package nl.gezondheidsplein.kiosk.content;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import nl.gezondheidsplein.protocol.PictureSheet;

/**
 * Reads pictures from the disk, each once in a visit. Whatever is wrong with one, the kiosk goes on
 * without it. Asked on the event dispatch thread.
 */
public final class StoredImages implements OfferImages {
    /** A picture takes more than a megabyte: those somebody goes back and forth between. */
    private static final int MOST_KEPT = 4;

    private final Function<String, Optional<byte[]>> stored;
    private final Executor reading;
    private final Deque<Kept> kept = new ArrayDeque<>();

    private record Kept(String file, CompletableFuture<Optional<BufferedImage>> image) {}

    /**
     * @param stored the bytes of a picture by its path; may look at the disk
     * @param reading where that is done, and the picture is made of them
     */
    public StoredImages(Function<String, Optional<byte[]>> stored, Executor reading) {
        this.stored = stored;
        this.reading = reading;
    }

    @Override
    public CompletionStage<Optional<BufferedImage>> of(String file) {
        Kept wanted =
                kept.stream()
                        .filter(one -> one.file().equals(file))
                        .findFirst()
                        .orElseGet(() -> read(file));
        kept.remove(wanted);
        kept.addFirst(wanted);
        if (kept.size() > MOST_KEPT) {
            kept.removeLast();
        }
        return wanted.image();
    }

    @Override
    public void forget() {
        kept.clear();
    }

    private Kept read(String file) {
        return new Kept(
                file,
                CompletableFuture.supplyAsync(
                        () -> stored.apply(file).flatMap(StoredImages::decoded), reading));
    }

    private static Optional<BufferedImage> decoded(byte[] jpeg) {
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        // A file that breaks off is filled up with grey, and only a warning tells of it.
        AtomicBoolean isDoubtful = new AtomicBoolean();
        reader.addIIOReadWarningListener((_, _) -> isDoubtful.set(true));
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg))) {
            reader.setInput(stream, true, true);
            if (reader.getWidth(0) <= PictureSheet.MAX_WIDTH
                    && reader.getHeight(0) <= PictureSheet.MAX_HEIGHT) {
                BufferedImage image = reader.read(0);
                if (!isDoubtful.get()) {
                    return Optional.of(image);
                }
            }
        } catch (IOException | RuntimeException e) {
            // What a decoder stumbles over has many names, and none of them ends a visit. Nothing
            // is logged either: a log tells when somebody looked at this offer.
            return Optional.empty();
        } finally {
            reader.dispose();
        }
        return Optional.empty();
    }
}
