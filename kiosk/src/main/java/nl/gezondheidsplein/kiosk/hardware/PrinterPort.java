package nl.gezondheidsplein.kiosk.hardware;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Where the bytes of a printer go, and its answers come from. */
interface PrinterPort {
    /**
     * Opens it; whoever opens it closes it. What waits in a channel ends when another thread closes
     * it.
     *
     * @throws IOException when it can't be used; the message says what to do
     */
    ByteChannel open() throws IOException;

    /** The device file at this path. */
    static PrinterPort at(Path device) {
        return () -> open(device);
    }

    private static ByteChannel open(Path device) throws IOException {
        if (Files.isRegularFile(device)) {
            throw new IOException(device + " is a plain file, which would keep every slip");
        }
        FileChannel channel =
                FileChannel.open(device, StandardOpenOption.READ, StandardOpenOption.WRITE);
        return new Device(channel, (Integer) Files.getAttribute(device, "unix:mode"));
    }

    /** What is written into a pipe would come back as an answer, so a pipe is never read. */
    record Device(FileChannel channel, int mode) implements ByteChannel {
        private static final int KIND = 0xF000;
        private static final int CHARACTERS = 0x2000;

        @Override
        public int read(ByteBuffer into) throws IOException {
            return (mode & KIND) == CHARACTERS ? channel.read(into) : -1;
        }

        @Override
        public int write(ByteBuffer from) throws IOException {
            return channel.write(from);
        }

        @Override
        public boolean isOpen() {
            return channel.isOpen();
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
