package nl.gezondheidsplein.hub.squaremap.hsds;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns the bytes of a file into text, or says on which line they are none. */
final class SourceText {
    /** The map of a large city is a tenth of this. */
    static final int MOST_BYTES = 64 * 1024 * 1024;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SourceText() {}

    /**
     * Reads UTF-8, with or without a byte order mark.
     *
     * @throws UnreadableFileException when the file is too large or in another encoding
     */
    static String of(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new UnreadableFileException(
                    0, "Het bestand is groter dan " + MOST_BYTES / (1024 * 1024) + " MB.");
        }
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new UnreadableFileException(
                    line(bytes, in.position()), "Het bestand is geen UTF-8.");
        }
        String text = out.flip().toString();
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableFileException(
                    1, "Het bestand is geen UTF-8: het bevat nulbytes, zoals UTF-16.");
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static int line(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
