package nl.gezondheidsplein.hub.squaremap;

import java.util.Optional;

/** A language spoken there. */
public record Language(HsdsObject hsds) {
    public Optional<String> name() {
        return hsds.text("name").or(() -> hsds.text("code"));
    }

    /** Returns its code of two or three letters (ISO 639). */
    public Optional<String> code() {
        return hsds.text("code");
    }
}
