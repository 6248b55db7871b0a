package nl.gezondheidsplein.hub.web;

import java.util.Set;
import nl.gezondheidsplein.hub.accounts.Role;

/**
 * Who may use a route.
 *
 * @param roles one of these is enough; empty for an open door
 */
public record Access(Door door, Set<Role> roles) {

    /** How a caller shows who it is. */
    public enum Door {
        /** Not at all. */
        OPEN,
        /** A program, by its token. A cookie counts for nothing here, so no other site can act. */
        TOKEN,
        /** A person, by the cookie of a session; what changes something carries a form token. */
        SESSION,
        /** A page of a person that refreshes itself: as SESSION, but nobody need be there. */
        REFRESH
    }

    public Access {
        if ((door == Door.OPEN) != roles.isEmpty()) {
            throw new IllegalArgumentException("Every closed door opens to a role");
        }
        roles = Set.copyOf(roles);
    }

    /** Everybody, known or not. */
    public static Access open() {
        return new Access(Door.OPEN, Set.of());
    }

    /** Programs with one of these roles. */
    public static Access token(Role... roles) {
        return new Access(Door.TOKEN, Set.of(roles));
    }

    /** People with one of these roles. */
    public static Access session(Role... roles) {
        return new Access(Door.SESSION, Set.of(roles));
    }

    /** Pages that refresh themselves, for people with one of these roles. */
    public static Access refresh(Role... roles) {
        return new Access(Door.REFRESH, Set.of(roles));
    }
}
