package nl.gezondheidsplein.hub.neighbourhood;

import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.gezondheidsplein.protocol.PlaceId;

/**
 * That a place signed the privacy covenant.
 *
 * @param version label of the text that was signed, as on every window of counts
 */
public record Signature(PlaceId place, String version, Signer by, LocalDate on) {
    private static final Pattern LABEL = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    public Signature {
        if (!LABEL.matcher(version).matches()) {
            throw new IllegalArgumentException("No version of a covenant is called " + version);
        }
    }

    /** What was signed where, as the audit log names it. */
    public String subject() {
        return place.value() + " " + version;
    }
}
