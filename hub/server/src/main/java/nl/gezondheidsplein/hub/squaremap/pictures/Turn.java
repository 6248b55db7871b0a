package nl.gezondheidsplein.hub.squaremap.pictures;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * How a camera was held, as a JPEG tells it in the first directory of its Exif: the pixels lie as
 * the sensor saw them. A file that does not tell it in order lies as it should.
 *
 * @param value 1 to 8, as in Exif 2.3, 4.6.4
 */
record Turn(int value) {
    static final Turn NONE = new Turn(1);

    private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};
    private static final int ORIENTATION = 0x0112;
    private static final int SHORT = 3;

    /** Returns whether width and height change places. */
    boolean isOnItsSide() {
        return value >= 5;
    }

    /** Returns what sets a picture of this size upright. */
    AffineTransform upright(int width, int height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    /** Reads how this JPEG lies. */
    static Turn of(byte[] jpeg) {
        try {
            return segments(ByteBuffer.wrap(jpeg));
        } catch (BufferUnderflowException
                | IllegalArgumentException
                | IndexOutOfBoundsException e) {
            return NONE;
        }
    }

    /** Walks from marker to marker up to where the picture itself begins. */
    private static Turn segments(ByteBuffer file) {
        file.position(2);
        while (true) {
            int marker = Short.toUnsignedInt(file.getShort());
            if (marker < 0xffc0 || marker == 0xffda) {
                return NONE;
            }
            int length = Short.toUnsignedInt(file.getShort()) - 2;
            ByteBuffer segment = file.slice(file.position(), length);
            if (marker == 0xffe1 && begins(segment)) {
                return directory(segment.slice(EXIF.length, length - EXIF.length));
            }
            file.position(file.position() + length);
        }
    }

    private static boolean begins(ByteBuffer segment) {
        byte[] first = new byte[EXIF.length];
        segment.get(0, first, 0, Math.min(first.length, segment.limit()));
        return Arrays.equals(first, EXIF);
    }

    private static Turn directory(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        tiff.position(4);
        tiff.position(tiff.getInt());
        int entries = Short.toUnsignedInt(tiff.getShort());
        for (int i = 0; i < entries; i++) {
            int tag = Short.toUnsignedInt(tiff.getShort());
            int type = Short.toUnsignedInt(tiff.getShort());
            int count = tiff.getInt();
            int value = Short.toUnsignedInt(tiff.getShort());
            var _ = tiff.getShort();
            if (tag == ORIENTATION && type == SHORT && count == 1 && value >= 1 && value <= 8) {
                return new Turn(value);
            }
        }
        return NONE;
    }
}
