package nl.gezondheidsplein.kiosk.care;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * A sentence that a steward has to say on the resting screen, until it expires. It outlives a
 * restart. Safe from every thread; reading it never waits for the disk.
 */
public final class Notice {
    private static final System.Logger LOG = System.getLogger(Notice.class.getName());

    private final SafeFile file;
    private final InstantSource clock;
    private volatile Said said;

    private record Said(String text, Instant until) {}

    public Notice(Path file, InstantSource clock) {
        this.file = new SafeFile(file);
        this.clock = clock;
        this.said = read(this.file.read());
    }

    private static Said read(List<String> lines) {
        try {
            return lines.size() == 2
                    ? new Said(lines.getLast(), Instant.parse(lines.getFirst()))
                    : new Said("", Instant.EPOCH);
        } catch (DateTimeException e) {
            LOG.log(System.Logger.Level.WARNING, "a notice cannot be read and is forgotten", e);
            return new Said("", Instant.EPOCH);
        }
    }

    /** Says this from now on, in the place of what was said before; empty text says nothing. */
    void say(String text, Instant until) {
        said = new Said(text, until);
        file.write(text.isEmpty() ? List.of() : List.of(until.toString(), text));
    }

    /** What is to be said now; often nothing. */
    public String text() {
        Said now = said;
        return now.until().isAfter(clock.instant()) ? now.text() : "";
    }
}
