package nl.gezondheidsplein.hub.squaremap.hsds;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Port: files that people looked at and have not taken over yet, one for each person. */
public interface ImportTray {
    /** Long enough to read a report; what lies longer is thrown away. */
    Duration KEPT = Duration.ofHours(1);

    /** A file. */
    final class Upload {
        private final String source;
        private final byte[] content;
        private final Instant at;

        /**
         * Takes the bytes as they are; nobody changes them.
         *
         * @param source the name under which its records are known
         */
        public Upload(String source, byte[] content, Instant at) {
            this.source = source;
            this.content = content;
            this.at = at;
        }

        /** Returns the name under which its records are known. */
        public String source() {
            return source;
        }

        /** Returns the bytes, not copied. */
        public byte[] content() {
            return content;
        }

        /** Returns when it was put down. */
        public Instant at() {
            return at;
        }
    }

    /** Puts a file down in place of an earlier one, and throws away what lay too long. */
    void put(String person, Upload upload);

    /** Returns the file of a person, unless it lay too long at this moment. */
    Optional<Upload> find(String person, Instant now);

    /** Throws the file of a person away. */
    void clear(String person);
}
