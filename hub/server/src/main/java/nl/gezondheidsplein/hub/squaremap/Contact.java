package nl.gezondheidsplein.hub.squaremap;

import java.util.Optional;

/** Whom to ask for, by role; the plein names no private persons. */
public record Contact(HsdsObject hsds) {
    /** Returns the role, such as "gastheer". */
    public Optional<String> role() {
        return hsds.text("title");
    }

    /** Returns the word that programs know the role by; a field of our own. */
    public Optional<String> roleCode() {
        return hsds.text("role");
    }
}
