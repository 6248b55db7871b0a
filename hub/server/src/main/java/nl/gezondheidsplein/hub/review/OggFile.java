package nl.gezondheidsplein.hub.review;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An Ogg file (RFC 3533) with one stream of Opus (RFC 7845) or Vorbis: every page whole, in order
 * and with the right sum, and nothing told about who spoke.
 */
final class OggFile {
    private static final int PAGE_HEADER = 27;
    private static final int FIRST_PAGE = 2;
    private static final int LAST_PAGE = 4;
    private static final int OPUS_RATE = 48_000;
    private static final int POLYNOMIAL = 0x04c11db7;

    private final ByteBuffer file;
    private final List<byte[]> packets = new ArrayList<>();
    private final ByteArrayOutputStream packet = new ByteArrayOutputStream();
    private long samples;

    private OggFile(byte[] file) {
        this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    static boolean isOne(byte[] file) {
        return file.length >= PAGE_HEADER && new String(file, 0, 4, US_ASCII).equals("OggS");
    }

    static OggFile read(byte[] file) {
        OggFile ogg = new OggFile(file);
        ogg.pages();
        ogg.checkNothingIsTold();
        return ogg;
    }

    private void pages() {
        int stream = 0;
        boolean isLast = false;
        for (int page = 0; file.hasRemaining(); page++) {
            int start = file.position();
            if (isLast || file.remaining() < PAGE_HEADER) {
                throw broken();
            }
            byte[] mark = new byte[4];
            file.get(mark);
            int version = file.get();
            int flags = file.get();
            long position = file.getLong();
            int serial = file.getInt();
            int number = file.getInt();
            int sum = file.getInt();
            if (page == 0) {
                stream = serial;
            }
            boolean isRight =
                    new String(mark, US_ASCII).equals("OggS")
                            && version == 0
                            && serial == stream
                            && number == page
                            && ((flags & FIRST_PAGE) != 0) == (page == 0);
            if (!isRight) {
                throw broken();
            }
            body();
            if (sum(start, file.position()) != sum) {
                throw broken();
            }
            samples = Math.max(samples, position);
            isLast = (flags & LAST_PAGE) != 0;
        }
        if (!isLast || packets.size() < 3) {
            throw broken();
        }
    }

    private void body() {
        int segments = Byte.toUnsignedInt(file.get());
        if (file.remaining() < segments) {
            throw broken();
        }
        byte[] table = new byte[segments];
        file.get(table);
        for (byte entry : table) {
            byte[] segment = new byte[Byte.toUnsignedInt(entry)];
            if (file.remaining() < segment.length) {
                throw broken();
            }
            file.get(segment);
            packet.writeBytes(segment);
            if (segment.length < 255) {
                packets.add(packet.toByteArray());
                packet.reset();
            }
        }
    }

    /** The sum of a page, in which its own place counts as nothing. */
    private int sum(int start, int end) {
        int sum = 0;
        for (int i = start; i < end; i++) {
            boolean isSum = i >= start + 22 && i < start + 26;
            sum ^= (isSum ? 0 : Byte.toUnsignedInt(file.get(i))) << 24;
            for (int bit = 0; bit < 8; bit++) {
                sum = sum < 0 ? sum << 1 ^ POLYNOMIAL : sum << 1;
            }
        }
        return sum;
    }

    private boolean isOpus() {
        return begins(packets.getFirst(), "OpusHead");
    }

    private static boolean begins(byte[] packet, String mark) {
        return packet.length >= mark.length()
                && new String(packet, 0, mark.length(), US_ASCII).equals(mark);
    }

    /** The second packet may hold a title, a name, a place; a voice is all we want to have. */
    private void checkNothingIsTold() {
        String mark = isOpus() ? "OpusTags" : "\u0003vorbis";
        byte[] tags = packets.get(1);
        if (!(isOpus() || begins(packets.getFirst(), "\u0001vorbis")) || !begins(tags, mark)) {
            throw Sound.refused("In dit Ogg-bestand zit geen Opus en geen Vorbis.");
        }
        try {
            ByteBuffer read = ByteBuffer.wrap(tags).order(ByteOrder.LITTLE_ENDIAN);
            read.position(mark.length());
            read.position(read.getInt() + read.position());
            int count = read.getInt();
            for (int i = 0; i < count; i++) {
                byte[] comment = new byte[Math.min(read.getInt(), read.remaining())];
                read.get(comment);
                String said = new String(comment, UTF_8).toLowerCase(Locale.ROOT);
                if (!said.startsWith("encoder=") && !said.startsWith("encoder_options=")) {
                    throw Sound.refused("Haal eerst titel en namen uit het bestand.");
                }
            }
        } catch (java.nio.BufferUnderflowException
                | IllegalArgumentException
                | NegativeArraySizeException e) {
            throw broken();
        }
    }

    Duration length() {
        ByteBuffer head = ByteBuffer.wrap(packets.getFirst()).order(ByteOrder.LITTLE_ENDIAN);
        if (head.capacity() < 19) {
            throw broken();
        }
        // A position beyond any file is no length; it only must not overflow.
        long heard = Math.clamp(samples, 0L, 1L << 40);
        if (isOpus()) {
            long skipped = Short.toUnsignedInt(head.getShort(10));
            return Duration.ofMillis(1000 * Math.max(0, heard - skipped) / OPUS_RATE);
        }
        int rate = head.getInt(12);
        if (rate <= 0) {
            throw broken();
        }
        return Duration.ofMillis(1000 * heard / rate);
    }

    private static ReviewRefusedException broken() {
        return Sound.refused("Dit Ogg-bestand is niet heel.");
    }
}
