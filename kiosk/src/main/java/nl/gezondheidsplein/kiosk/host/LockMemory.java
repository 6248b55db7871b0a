package nl.gezondheidsplein.kiosk.host;

import java.util.List;

/** Keeps the few lines of the lock over a restart, whole or as they were before. */
public interface LockMemory {
    /** The lines that were kept last; empty when there are none. */
    List<String> read();

    /** Keeps these lines; says whether they are safe now. */
    boolean write(List<String> lines);
}
