package nl.gezondheidsplein.hub.squaremap.pictures;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import nl.gezondheidsplein.hub.squaremap.pictures.PictureRefusedException.Field;
import nl.gezondheidsplein.protocol.PictureSheet;
import nl.gezondheidsplein.protocol.Sha256;

/**
 * A picture drawn anew as a JPEG within the bounds of a pack. Of the file that was brought nothing
 * is left but what one sees: not where, when and with what it was taken. Immutable.
 */
public final class Redrawn {
    /** What it is called on the web. */
    public static final String MEDIA_TYPE = "image/jpeg";

    /** The largest file that is looked at, in bytes: what a telephone makes is half of it. */
    static final int MOST_BYTES = 10 * 1024 * 1024;

    /** The longest side that is read, in pixels. */
    static final int MOST_SIDE = 8_000;

    /** The most pixels that are read: a decoder holds those of some files all at once. */
    static final int MOST_PIXELS = 25_000_000;

    /** The least of the longer and the shorter side; less is a blur on a screen. */
    static final int LEAST_LONG = 320;

    static final int LEAST_SHORT = 240;

    /** A longer strip would leave no more than a line of it. */
    static final int LONGEST_TO_SHORTEST = 3;

    /** Rows and columns are passed over down to this size, so that nobody fills the memory. */
    private static final int READ_WIDTH = 4 * PictureSheet.MAX_WIDTH;

    private static final int READ_HEIGHT = 4 * PictureSheet.MAX_HEIGHT;

    private static final float QUALITY = 0.85f;

    /** One at a time: each needs some tens of megabytes for a moment. */
    private static final ReentrantLock READING = new ReentrantLock();

    private final byte[] content;

    private Redrawn(byte[] content) {
        this.content = content;
    }

    /** A picture that was kept, and so was drawn anew before. */
    public static Redrawn kept(byte[] content) {
        return new Redrawn(content.clone());
    }

    /**
     * Reads a PNG or a JPEG and draws it anew.
     *
     * @throws PictureRefusedException when it is neither, too large, too small or not whole
     */
    public static Redrawn read(byte[] file) {
        if (file.length == 0) {
            throw refused("Kies een plaatje.");
        }
        if (file.length > MOST_BYTES) {
            throw refused("Het bestand is te groot. Het mag 10 MB zijn.");
        }
        String form = form(file);
        Turn turn = form.equals("jpeg") ? Turn.of(file) : Turn.NONE;
        READING.lock();
        try {
            return new Redrawn(jpeg(drawn(decoded(file, form), turn)));
        } finally {
            READING.unlock();
        }
    }

    private static PictureRefusedException refused(String sentence) {
        return new PictureRefusedException(Field.FILE, sentence);
    }

    /** By its first bytes; what it is called says nothing. */
    private static String form(byte[] file) {
        if (begins(file, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n')) {
            return "png";
        }
        if (begins(file, 0xff, 0xd8, 0xff)) {
            return "jpeg";
        }
        throw refused("Dit is geen JPEG en geen PNG.");
    }

    private static boolean begins(byte[] file, int... first) {
        for (int i = 0; i < first.length; i++) {
            if (i >= file.length || Byte.toUnsignedInt(file[i]) != first[i]) {
                return false;
            }
        }
        return true;
    }

    private static BufferedImage decoded(byte[] file, String form) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(form).next();
        // A file that breaks off is filled up with grey, and only a warning tells of it.
        AtomicBoolean isDoubtful = new AtomicBoolean();
        reader.addIIOReadWarningListener((_, _) -> isDoubtful.set(true));
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(stream, true, true);
            Dimension size = new Dimension(reader.getWidth(0), reader.getHeight(0));
            requireBounds(size);
            ImageReadParam param = reader.getDefaultReadParam();
            int step =
                    Math.max(
                            Math.ceilDiv(size.width, READ_WIDTH),
                            Math.ceilDiv(size.height, READ_HEIGHT));
            param.setSourceSubsampling(step, step, 0, 0);
            BufferedImage image = reader.read(0, param);
            if (isDoubtful.get()) {
                throw refused("Dit plaatje is niet heel. Kies een ander.");
            }
            return image;
        } catch (PictureRefusedException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // What a decoder stumbles over has many names, and each comes from the file.
            throw refused("Dit plaatje kan niet gelezen worden. Kies een ander.");
        } finally {
            reader.dispose();
        }
    }

    private static void requireBounds(Dimension size) {
        int longest = Math.max(size.width, size.height);
        int shortest = Math.min(size.width, size.height);
        if (longest > MOST_SIDE || (long) size.width * size.height > MOST_PIXELS) {
            throw refused("Het plaatje heeft te veel punten. Maak het eerst kleiner.");
        }
        if (longest < LEAST_LONG || shortest < LEAST_SHORT) {
            throw refused("Het plaatje is te klein. Het moet 320 bij 240 punten zijn, of groter.");
        }
        if (longest > LONGEST_TO_SHORTEST * shortest) {
            throw refused("Het plaatje is te smal. Knip er eerst een stuk af.");
        }
    }

    private static BufferedImage drawn(BufferedImage read, Turn turn) {
        int width = turn.isOnItsSide() ? read.getHeight() : read.getWidth();
        int height = turn.isOnItsSide() ? read.getWidth() : read.getHeight();
        AffineTransform upright = turn.upright(read.getWidth(), read.getHeight());
        BufferedImage image = painted(read, new Dimension(width, height), upright);
        double scale =
                Math.min(
                        1,
                        Math.min(
                                (double) PictureSheet.MAX_WIDTH / width,
                                (double) PictureSheet.MAX_HEIGHT / height));
        Dimension wanted =
                new Dimension((int) Math.round(width * scale), (int) Math.round(height * scale));
        // Halved as long as that is too large: one step over more than two pixels skips some.
        while (image.getWidth() > 2 * wanted.width) {
            image = scaled(image, new Dimension(image.getWidth() / 2, image.getHeight() / 2));
        }
        return scaled(image, wanted);
    }

    private static BufferedImage scaled(BufferedImage image, Dimension size) {
        return painted(
                image,
                size,
                AffineTransform.getScaleInstance(
                        (double) size.width / image.getWidth(),
                        (double) size.height / image.getHeight()));
    }

    /** Where a picture lets something shine through, white does. */
    private static BufferedImage painted(BufferedImage image, Dimension size, AffineTransform how) {
        BufferedImage fresh =
                new BufferedImage(size.width, size.height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = fresh.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, size.width, size.height);
        g.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(image, how, null);
        g.dispose();
        return fresh;
    }

    private static byte[] jpeg(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** Returns a copy of the file. */
    public byte[] content() {
        return content.clone();
    }

    /** The hash that names it. */
    public String sha256() {
        return Sha256.hex(content);
    }

    /** Its path in a pack. */
    public String path() {
        return PictureSheet.path(sha256());
    }
}
