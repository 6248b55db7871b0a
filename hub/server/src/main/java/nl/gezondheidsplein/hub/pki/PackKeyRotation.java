package nl.gezondheidsplein.hub.pki;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Lets the next key of content packs sign from now on, and makes a new next one. Kiosks got the
 * next key with their certificate, and get the new one when they renew it.
 */
public final class PackKeyRotation {
    /** By then every kiosk that reaches the hub has renewed, and so knows the next key. */
    private static final Duration LEARNT_WITHIN = Lifetimes.KIOSK.dividedBy(2);

    private final PkiFiles files;
    private final Clock clock;
    private final SecureRandom random;

    public PackKeyRotation(PkiFiles files, Clock clock, SecureRandom random) {
        this.files = files;
        this.clock = clock;
        this.random = random;
    }

    /**
     * Rotates once. Broken off anywhere, the same call finishes it and does not rotate twice.
     *
     * @param atOnce also when kiosks may not know the next key yet
     * @return the keys as they are now; a hub that runs takes them at its next start
     * @throws PkiException when it is too early
     */
    public PackKeys rotate(boolean atOnce) {
        Path next = files.nextPackKey();
        if (Files.exists(next)) {
            String following = KeyFiles.read(next);
            boolean isBegun = following.equals(KeyFiles.read(files.currentPackKey()));
            if (!isBegun && !atOnce) {
                requireKnown(next);
            }
            KeyFiles.writeSecret(
                    files.currentPackKey(), following.getBytes(StandardCharsets.US_ASCII));
            KeyFiles.writePublic(
                    PackKeys.publicFile(files.currentPackKey()),
                    KeyFiles.read(PackKeys.publicFile(next)));
            delete(next);
        }
        PkiSetup.makePackKey(next, random);
        return PackKeys.open(files);
    }

    private void requireKnown(Path next) {
        try {
            Instant known = Files.getLastModifiedTime(next).toInstant().plus(LEARNT_WITHIN);
            if (clock.instant().isBefore(known)) {
                throw new PkiException(
                        "The next key was made less than "
                                + LEARNT_WITHIN.toDays()
                                + " days ago; kiosks that have not renewed their certificate since"
                                + " would refuse packs. Wait until "
                                + known
                                + ", or say --at-once.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
