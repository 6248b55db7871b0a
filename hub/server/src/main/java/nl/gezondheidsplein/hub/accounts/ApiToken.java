package nl.gezondheidsplein.hub.accounts;

import java.time.Instant;
import java.util.Set;

/**
 * A program's key to the API, without its secret.
 *
 * @param areas the ids of the areas whose figures it may read; empty for all of them
 */
public record ApiToken(
        String id,
        String label,
        Set<Role> roles,
        Set<String> areas,
        String createdBy,
        Instant created) {

    /** Longest label, in characters: it has to fit a line of a page. */
    public static final int MAX_LABEL = 60;

    /**
     * @throws IllegalArgumentException when the label is blank or too long, or there is no role
     */
    public ApiToken {
        if (label.isBlank() || label.length() > MAX_LABEL) {
            throw new IllegalArgumentException("A token needs a label of at most 60 characters");
        }
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("A token needs a role");
        }
        roles = Set.copyOf(roles);
        areas = Set.copyOf(areas);
    }
}
