package nl.gezondheidsplein.hub.squaremap.edit;

/** The names of the taxonomies that the plein itself knows by. */
public final class KnownTaxonomies {
    /** One of these for every offer. */
    public static final String STREAMS = "Stromen";

    /** At least one of these for every offer. */
    public static final String DOMAINS = "Domeinen";

    private KnownTaxonomies() {}
}
