package nl.gezondheidsplein.kiosk.care;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * The last lines of the log about the device and its way to the hub, in memory. What screens,
 * visits and counters have to say is left out as a whole, and so is every cause of a failure: no
 * line can tell that somebody was there. Safe from every thread.
 */
public final class LogTail extends Handler {
    private static final String OURS = "nl.gezondheidsplein.kiosk";

    /** A name in this list speaks for the packages below it too. */
    private static final List<String> NEVER =
            List.of(OURS + ".ui", OURS + ".visit", OURS + ".tally");

    private static final int MOST_LINES = 100;
    private static final int LONGEST_LINE = 180;

    private final SimpleFormatter words = new SimpleFormatter();

    // guarded by this
    private final Deque<String> lines = new ArrayDeque<>();

    /** Begins to listen to the log of this program, for as long as it runs. */
    public static LogTail ofThisProgram() {
        LogTail tail = new LogTail();
        // The log manager keeps loggers that have handlers.
        Logger.getLogger(OURS).addHandler(tail);
        return tail;
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        if (entry.getLevel().intValue() < Level.INFO.intValue() || isAboutVisits(entry)) {
            return;
        }
        String line =
                entry.getInstant().toString().substring(0, "2026-01-01T00:00:00".length())
                        + " "
                        + entry.getLevel()
                        + " "
                        + words.formatMessage(entry)
                                .replaceAll("[\\p{Cntrl}\\x{10000}-\\x{10FFFF}]", " ");
        lines.addLast(line.substring(0, Math.min(line.length(), LONGEST_LINE)));
        if (lines.size() > MOST_LINES) {
            lines.removeFirst();
        }
    }

    private static boolean isAboutVisits(LogRecord entry) {
        String name = String.valueOf(entry.getLoggerName());
        return NEVER.stream().anyMatch(never -> name.equals(never) || name.startsWith(never + "."));
    }

    /** What was kept, oldest first. */
    public synchronized String text() {
        return String.join("\n", lines);
    }

    @Override
    public void flush() {
        // Nothing waits.
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
