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
        Set<String> terms,
        boolean isActive,
        boolean isDemo) {
    /** What an offer starts from. */
    public static final OfferDraft EMPTY =
            new OfferDraft(
                    new Words("", "", "nl", Cost.UNSAID, ""),
                    "",
                    "",
                    new Where(Set.of(), "", NewPlace.NONE),
                    Set.of(),
                    Set.of(),
                    true,
                    false);

    public OfferDraft {
        languages = inOrder(languages);
        terms = inOrder(terms);
    }

    private static Set<String> inOrder(Set<String> values) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }

    /**
     * What is told of it.
     *
     * @param language in which the description is written
     * @param askFor the word of the role to ask for, empty for whoever is there
     */
    public record Words(
            String name, String description, String language, Cost cost, String askFor) {}

    /**
     * What it costs.
     *
     * @param kind one of {@link #KINDS}, empty for who wants to know to ask there
     * @param euros for an amount only, as people write it
     */
    public record Cost(String kind, String euros) {
        /** Costs nothing. */
        public static final String FREE = "gratis";

        /** A small contribution. */
        public static final String CONTRIBUTION = "bijdrage";

        /** A contribution of so many euros. */
        public static final String AMOUNT = "bedrag";

        /** Paid by the health insurance. */
        public static final String INSURANCE = "verzekering";

        /** What can be chosen, besides nothing. */
        public static final Set<String> KINDS = Set.of(FREE, CONTRIBUTION, AMOUNT, INSURANCE);

        static final Cost UNSAID = new Cost("", "");
    }

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
