package nl.gezondheidsplein.hub.review;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;

/** A WAV file of 16-bit samples, chunk by chunk; only the sound itself is taken over. */
final class WavFile {
    private static final int HEADER = 12;
    private static final int CHUNK_HEADER = 8;
    private static final int FORMAT_BYTES = 16;
    private static final int SAMPLES = 1;
    private static final int BITS = 16;
    private static final int LOWEST_RATE = 8_000;
    private static final int HIGHEST_RATE = 48_000;

    private final ByteBuffer file;
    private int channels;
    private int rate;
    private byte[] samples = new byte[0];

    private WavFile(byte[] file) {
        this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    static boolean isOne(byte[] file) {
        return file.length >= HEADER
                && new String(file, 0, 4, US_ASCII).equals("RIFF")
                && new String(file, 8, 4, US_ASCII).equals("WAVE");
    }

    static WavFile read(byte[] file) {
        WavFile wav = new WavFile(file);
        wav.chunks();
        return wav;
    }

    private void chunks() {
        boolean isHeard = false;
        file.position(HEADER);
        while (file.remaining() >= CHUNK_HEADER) {
            byte[] name = new byte[4];
            file.get(name);
            int size = file.getInt();
            if (size < 0 || size > file.remaining()) {
                throw Sound.refused("Het bestand breekt te vroeg af.");
            }
            int end = file.position() + size;
            switch (new String(name, US_ASCII)) {
                case "fmt " -> format(size);
                case "data" -> {
                    isHeard = true;
                    samples = new byte[size];
                    file.get(samples);
                }
                default -> {
                    // Names, dates and programs: nobody needs to know who spoke.
                }
            }
            file.position(Math.min(end + (size & 1), file.limit()));
        }
        if (channels == 0 || !isHeard || samples.length % (2 * channels) != 0) {
            throw Sound.refused("Dit WAV-bestand is niet heel.");
        }
    }

    private void format(int size) {
        if (size < FORMAT_BYTES) {
            throw Sound.refused("Dit WAV-bestand is niet heel.");
        }
        int kind = Short.toUnsignedInt(file.getShort());
        channels = Short.toUnsignedInt(file.getShort());
        rate = file.getInt();
        file.getInt();
        file.getShort();
        int bits = Short.toUnsignedInt(file.getShort());
        boolean isPlain =
                kind == SAMPLES
                        && bits == BITS
                        && (channels == 1 || channels == 2)
                        && rate >= LOWEST_RATE
                        && rate <= HIGHEST_RATE;
        if (!isPlain) {
            throw Sound.refused("Maak er WAV van met 16 bits en 8 tot 48 kHz.");
        }
    }

    Duration length() {
        return Duration.ofMillis(1000L * samples.length / (2L * channels * rate));
    }

    /** The same sound in a file that holds nothing else. */
    byte[] bare() {
        ByteBuffer bare =
                ByteBuffer.allocate(HEADER + 2 * CHUNK_HEADER + FORMAT_BYTES + samples.length)
                        .order(ByteOrder.LITTLE_ENDIAN);
        bare.put("RIFF".getBytes(US_ASCII)).putInt(bare.capacity() - CHUNK_HEADER);
        bare.put("WAVEfmt ".getBytes(US_ASCII)).putInt(FORMAT_BYTES);
        bare.putShort((short) SAMPLES).putShort((short) channels).putInt(rate);
        bare.putInt(rate * channels * 2).putShort((short) (channels * 2)).putShort((short) BITS);
        bare.put("data".getBytes(US_ASCII)).putInt(samples.length).put(samples);
        return bare.array();
    }
}
