package nl.gezondheidsplein.provisioning.fleet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * One line for every thanks that a screen would have painted, so that a campaign can compare them
 * with what was counted. Handed to the kernel at once: a killed process loses none. Safe for any
 * thread.
 */
final class ThanksLog implements Runnable {

    private final FileChannel file;

    ThanksLog(Path path) throws IOException {
        file =
                FileChannel.open(
                        path,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.APPEND);
    }

    @Override
    public void run() {
        try {
            file.write(ByteBuffer.wrap("thanks\n".getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
