package nl.gezondheidsplein.hub.squaremap.edit;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * An offer as an editor filled it in; any text may be empty and any id unknown.
 *
 * @param organization the id of who gives it, empty for nobody or for the new one
 * @param newOrganization the name of an organisation that is not in the map yet
 * @param terms ids of the terms it falls under
 */
public record OfferDraft(
        Words words,
        String organization,
        String newOrganization,
        Where where,
        Set<String> languages,
        Set<String> access,
        Set<String> marks,
        Set<String> terms,
        boolean isActive,
        boolean isDemo) {
    /** What an offer starts from. */
    public static final OfferDraft EMPTY =
            new OfferDraft(
                    new Words("", "", "", "", ""),
                    "",
                    "",
                    new Where(Set.of(), "", NewPlace.NONE),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    true,
                    false);

    public OfferDraft {
        languages = inOrder(languages);
        access = inOrder(access);
        marks = inOrder(marks);
        terms = inOrder(terms);
    }

    private static Set<String> inOrder(Set<String> values) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }

    /**
     * What is written in free words.
     *
     * @param askFor whom to ask for, by role
     */
    public record Words(
            String name, String description, String forWhom, String cost, String askFor) {}

    /**
     * Where it is.
     *
     * @param sites ids of the services at a location that stay
     * @param location id of a known place to add, or empty
     */
    public record Where(Set<String> sites, String location, NewPlace newPlace) {
        public Where {
            sites = inOrder(sites);
        }
    }

    /** A place that is not in the map yet; without a name there is none. */
    public record NewPlace(String name, String street, String postcode, String city) {
        static final NewPlace NONE = new NewPlace("", "", "", "");
    }
}
