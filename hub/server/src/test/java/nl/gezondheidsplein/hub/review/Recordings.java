package nl.gezondheidsplein.hub.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/** Sound that is made here: a tone as WAV, written by the JDK, and pages of Ogg around packets. */
public final class Recordings {
    private static final int RATE = 8_000;
    private static final int POLYNOMIAL = 0x04c11db7;

    private Recordings() {}

    /** A tone of 440 Hz. */
    public static byte[] wav(Duration length) {
        int samples = (int) (RATE * length.toMillis() / 1000);
        ByteBuffer sound = ByteBuffer.allocate(2 * samples).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < samples; i++) {
            sound.putShort((short) (9_000 * Math.sin(2 * Math.PI * 440 * i / RATE)));
        }
        AudioFormat format = new AudioFormat(RATE, 16, 1, true, false);
        try (var stream =
                new AudioInputStream(new ByteArrayInputStream(sound.array()), format, samples)) {
            var file = new ByteArrayOutputStream();
            AudioSystem.write(stream, AudioFileFormat.Type.WAVE, file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ogg with the heads of Opus and a packet of silence. */
    public static byte[] opus(Duration length, String... comments) {
        ByteBuffer head = ByteBuffer.allocate(19).order(ByteOrder.LITTLE_ENDIAN);
        head.put("OpusHead".getBytes(UTF_8)).put((byte) 1).put((byte) 1).putShort((short) 312);
        head.putInt(48_000).putShort((short) 0).put((byte) 0);
        ByteBuffer tags = ByteBuffer.allocate(2_000).order(ByteOrder.LITTLE_ENDIAN);
        tags.put("OpusTags".getBytes(UTF_8)).putInt(4).put("test".getBytes(UTF_8));
        tags.putInt(comments.length);
        for (String comment : comments) {
            tags.putInt(comment.getBytes(UTF_8).length).put(comment.getBytes(UTF_8));
        }
        byte[] told = new byte[tags.position()];
        tags.flip().get(told);
        var file = new ByteArrayOutputStream();
        file.writeBytes(page(0, 2, 0, head.array()));
        file.writeBytes(page(1, 0, 0, told));
        file.writeBytes(page(2, 4, 312 + 48 * length.toMillis(), new byte[] {(byte) 0xf8, -1, -2}));
        return file.toByteArray();
    }

    private static byte[] page(int number, int flags, long position, byte[] packet) {
        int segments = packet.length / 255 + 1;
        ByteBuffer page =
                ByteBuffer.allocate(27 + segments + packet.length).order(ByteOrder.LITTLE_ENDIAN);
        page.put("OggS".getBytes(UTF_8)).put((byte) 0).put((byte) flags).putLong(position);
        page.putInt(77).putInt(number).putInt(0).put((byte) segments);
        for (int i = 0; i < segments; i++) {
            page.put((byte) (i < segments - 1 ? 255 : packet.length % 255));
        }
        page.put(packet);
        return page.putInt(22, sum(page.array())).array();
    }

    private static int sum(byte[] page) {
        int sum = 0;
        for (byte one : page) {
            sum ^= Byte.toUnsignedInt(one) << 24;
            for (int bit = 0; bit < 8; bit++) {
                sum = sum < 0 ? sum << 1 ^ POLYNOMIAL : sum << 1;
            }
        }
        return sum;
    }
}
