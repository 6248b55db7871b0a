package nl.gezondheidsplein.kiosk.host;

import java.util.ArrayList;
import java.util.List;

/** The lines of a lock, in memory; a second lock on them is the same lock after a restart. */
public final class KeptLines implements LockMemory {
    private List<String> lines = List.of();
    final List<List<String>> written = new ArrayList<>();
    boolean isDiskFull;

    @Override
    public List<String> read() {
        return lines;
    }

    @Override
    public boolean write(List<String> fresh) {
        if (isDiskFull) {
            return false;
        }
        lines = List.copyOf(fresh);
        written.add(lines);
        return true;
    }
}
