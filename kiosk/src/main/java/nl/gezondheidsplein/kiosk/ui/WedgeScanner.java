package nl.gezondheidsplein.kiosk.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Tells a scanner that types like a keyboard from somebody at a keyboard: it types a whole code and
 * Enter faster than anybody could. Not safe for more than one thread.
 */
final class WedgeScanner {
    /** Slow scanners over Bluetooth leave some 50 ms between two letters. */
    private static final Duration BETWEEN_LETTERS = Duration.ofMillis(150);

    private static final int SHORTEST = 2;

    /** What is longer is no code of this kiosk, but may be a whole report. */
    private static final int LONGEST = 4_096;

    private final InstantSource time;
    private final StringBuilder typed = new StringBuilder();
    private Instant lastLetter = Instant.MIN;

    WedgeScanner(InstantSource time) {
        this.time = time;
    }

    /** A letter was typed. */
    void letter(char letter) {
        Instant now = time.instant();
        if (isStale(now) || typed.length() >= LONGEST) {
            forget();
        }
        if (!Character.isISOControl(letter)) {
            typed.append(letter);
            lastLetter = now;
        }
    }

    /** Enter was pressed; the code that ends with it, if a scanner typed one. */
    Optional<String> enter() {
        boolean isScan = typed.length() >= SHORTEST && !isStale(time.instant());
        Optional<String> code = isScan ? Optional.of(typed.toString()) : Optional.empty();
        forget();
        return code;
    }

    /** Lets go of every letter: what was scanned may be a report of somebody who has left. */
    void forget() {
        typed.setLength(0);
        // Else the letters stay in memory behind the end of the text.
        typed.trimToSize();
    }

    private boolean isStale(Instant now) {
        return lastLetter.isBefore(now.minus(BETWEEN_LETTERS));
    }
}
