package nl.gezondheidsplein.hub.squaremap.blocks;

import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.hub.squaremap.Offer;
import nl.gezondheidsplein.hub.squaremap.PleinTerms;
import nl.gezondheidsplein.hub.squaremap.TaxonomyTerm;

/** The taxonomies that hold the blocks of an offer, by their names in the social map. */
enum Scheme {
    DOMAIN("Domeinen"),
    STREAM("Stromen"),
    STAGE("Levensfasen"),
    THEME("Thema’s"),
    /** What one does there; gives the title and a sentence. */
    ACTIVITY("Activiteiten"),
    /** Women only, sensitive, connector, wish. */
    MARK(PleinTerms.MARKS),
    /** When, where no rule can say it. */
    WHEN("Tijden"),
    SIGN_UP("Aanmelden"),
    /** What a place has for who needs it. */
    ACCESS(PleinTerms.ACCESS);

    private final String taxonomy;

    Scheme(String taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** The codes of this taxonomy that an offer and its places name, in their order. */
    List<String> codes(Offer offer) {
        return offer.terms().stream()
                .filter(term -> term.taxonomyName().filter(taxonomy::equals).isPresent())
                .map(TaxonomyTerm::code)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
