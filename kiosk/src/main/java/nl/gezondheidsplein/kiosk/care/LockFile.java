package nl.gezondheidsplein.kiosk.care;

import java.nio.file.Path;
import java.util.List;
import nl.gezondheidsplein.kiosk.host.LockMemory;

/** Keeps the lines of the host's lock in a file of their own, beside the outbox. */
public final class LockFile implements LockMemory {
    private final SafeFile file;

    public LockFile(Path file) {
        this.file = new SafeFile(file);
    }

    @Override
    public List<String> read() {
        return file.read();
    }

    @Override
    public boolean write(List<String> lines) {
        return file.write(lines);
    }
}
