package nl.gezondheidsplein.kiosk.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the one-time claim comes from. A claim may arrive while the kiosk already runs. */
public sealed interface ClaimSource {

    /** The claim as it is now, or empty when there is none yet. */
    Optional<String> read();

    /** Removes the claim after enrolment, as far as this source can. */
    void forget();

    /** No claim was given. */
    record Absent() implements ClaimSource {
        @Override
        public Optional<String> read() {
            return Optional.empty();
        }

        @Override
        public void forget() {
            // Nothing was ever kept.
        }
    }

    /** The claim stands in the settings file, which this program never rewrites. */
    record Inline(String claim) implements ClaimSource {
        @Override
        public Optional<String> read() {
            return Optional.of(claim);
        }

        @Override
        public void forget() {
            // A used claim is worthless at the hub; the settings file belongs to the installer.
        }
    }

    /** The claim stands alone in a file that is deleted once used. */
    record InFile(Path file) implements ClaimSource {
        @Override
        public Optional<String> read() {
            try {
                return Files.exists(file)
                        ? Optional.of(Files.readString(file).strip()).filter(c -> !c.isEmpty())
                        : Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException("claim file " + file + " cannot be read", e);
            }
        }

        @Override
        public void forget() {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException("claim file " + file + " cannot be deleted", e);
            }
        }
    }
}
