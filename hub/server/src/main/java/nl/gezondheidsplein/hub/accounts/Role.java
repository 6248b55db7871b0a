package nl.gezondheidsplein.hub.accounts;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a person or a program is trusted with. Roles are independent of each other: no role holds
 * another, and an account may have several.
 */
public enum Role {
    /** Looks after the devices: enrols kiosks, sees their state, manages accounts and tokens. */
    STEWARD("steward"),
    /** Works for a neighbourhood: sees its released results and whether its kiosks are up. */
    COORDINATOR("coordinator"),
    /** Makes content: the social map, themes, questions, what residents are told. */
    EDITOR("editor"),
    /** Reads what residents brought before others do. */
    MODERATOR("moderator"),
    /** Reads released figures and takes them along, and nothing else. */
    RESEARCHER("researcher");

    private final String id;

    Role(String id) {
        this.id = id;
    }

    /** The name of this role on the wire, in settings and in the database. */
    public String id() {
        return id;
    }

    /** The role with this id, or empty when there is none. */
    public static Optional<Role> ofId(String id) {
        return Arrays.stream(values()).filter(role -> role.id.equals(id)).findFirst();
    }

    /**
     * Reads a list such as {@code steward,coordinator}; spaces around a name are allowed.
     *
     * @throws IllegalArgumentException when a name is unknown or the list is empty
     */
    public static Set<Role> parseList(String list) {
        Set<Role> roles = new TreeSet<>();
        for (String name : list.split(",", -1)) {
            roles.add(
                    ofId(name.strip())
                            .orElseThrow(
                                    () -> new IllegalArgumentException("No such role: " + name)));
        }
        return Set.copyOf(roles);
    }

    /** The inverse of {@link #parseList}, in a fixed order. */
    public static String formatList(Set<Role> roles) {
        return roles.stream().sorted().map(Role::id).collect(Collectors.joining(","));
    }

    /**
     * Requires that who looks after kiosks and accounts does so for all areas: who could make an
     * account for others could make one for everything.
     *
     * @throws IllegalArgumentException when a steward is bound to areas
     */
    static void requireReach(Set<Role> roles, Set<String> areas) {
        if (roles.contains(STEWARD) && !areas.isEmpty()) {
            throw new IllegalArgumentException("A steward works for all areas");
        }
    }
}
