package nl.gezondheidsplein.hub.accounts;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person who may log in. Knows nothing secret, so it may be shown and logged.
 *
 * @param areas the ids of the areas that the person works for; empty for all of them
 */
public record Account(String name, Set<Role> roles, boolean secondFactor, Set<String> areas) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9.-]{1,39}");

    /**
     * @throws IllegalArgumentException when the name is not 2 to 40 small letters, digits, dots or
     *     hyphens, or when there is no role
     */
    public Account {
        if (!isName(name)) {
            throw new IllegalArgumentException("Not an account name");
        }
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("An account needs a role");
        }
        roles = Set.copyOf(roles);
        areas = Set.copyOf(areas);
    }

    /** An account that works for all areas. */
    public Account(String name, Set<Role> roles, boolean secondFactor) {
        this(name, roles, secondFactor, Set.of());
    }

    /** Whether an account could have this name. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }
}
