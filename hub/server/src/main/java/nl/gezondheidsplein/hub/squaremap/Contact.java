package nl.gezondheidsplein.hub.squaremap;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Whom to ask for, by role; the plein names no private persons. */
public record Contact(HsdsObject hsds) {
    private static final Map<String, String> ROLES = roleNames();

    private static Map<String, String> roleNames() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("gastheer", "gastheer of gastvrouw");
        names.put("balie", "balie");
        names.put("vrijwilliger", "vrijwilliger");
        names.put("coach", "coach");
        names.put("team", "iemand van het team");
        names.put("school", "school");
        names.put("huisarts", "huisarts");
        return Collections.unmodifiableMap(names);
    }

    /** Returns the roles that every language has a sentence for: the word and its Dutch name. */
    public static Map<String, String> roles() {
        return ROLES;
    }

    /** Returns the role, such as "gastheer". */
    public Optional<String> role() {
        return hsds.text("title");
    }

    /**
     * Returns the word that programs know the role by: a field of our own, or a title that is such
     * a word.
     */
    public Optional<String> roleCode() {
        return hsds.text("role").or(() -> role().flatMap(Contact::known));
    }

    private static Optional<String> known(String title) {
        if (title.equalsIgnoreCase("gastvrouw")) {
            return Optional.of("gastheer");
        }
        return ROLES.entrySet().stream()
                .filter(
                        role ->
                                title.equalsIgnoreCase(role.getKey())
                                        || title.equalsIgnoreCase(role.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
