package nl.gezondheidsplein.hub.squaremap.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures that are made here: red above green, with files that lie about themselves. */
public final class Photographs {
    private Photographs() {}

    /** A picture of this size as a JPEG. */
    public static byte[] jpeg(int width, int height) {
        return file("jpeg", painted(width, height, BufferedImage.TYPE_INT_RGB));
    }

    /** The same as a PNG that shines through in the middle. */
    public static byte[] png(int width, int height) {
        return file("png", painted(width, height, BufferedImage.TYPE_INT_ARGB));
    }

    /** The same as a GIF. */
    static byte[] gif(int width, int height) {
        return file("gif", painted(width, height, BufferedImage.TYPE_BYTE_INDEXED));
    }

    private static BufferedImage painted(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.RED);
        g.fillRect(0, 0, width, height / 3);
        g.setColor(Color.GREEN);
        g.fillRect(0, height - height / 3, width, height / 3);
        g.dispose();
        return image;
    }

    private static byte[] file(String form, BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, form, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A JPEG that tells how the camera was held, and where it was. */
    static byte[] withExif(byte[] jpeg, int orientation, String place) {
        byte[] told = place.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 2 * 12 + 4 + told.length);
        exif.put(new byte[] {'E', 'x', 'i', 'f', 0, 0});
        exif.put(new byte[] {'M', 'M', 0, 42}).putInt(8).putShort((short) 2);
        exif.putShort((short) 0x010e).putShort((short) 2).putInt(told.length).putInt(38);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0).putInt(0).put(told);
        ByteBuffer file = ByteBuffer.allocate(jpeg.length + 4 + exif.capacity());
        file.put(jpeg, 0, 2).putShort((short) 0xffe1).putShort((short) (2 + exif.capacity()));
        file.put(exif.array()).put(jpeg, 2, jpeg.length - 2);
        return file.array();
    }

    /** A PNG of a few bytes that promises this many pixels. */
    static byte[] bomb(int width, int height) {
        byte[] png = png(320, 240);
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());
        return png;
    }

    /** A file that breaks off. */
    static byte[] half(byte[] file) {
        return Arrays.copyOf(file, file.length / 2);
    }
}
