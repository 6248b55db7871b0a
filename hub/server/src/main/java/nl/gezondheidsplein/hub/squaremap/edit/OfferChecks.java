package nl.gezondheidsplein.hub.squaremap.edit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.gezondheidsplein.hub.squaremap.Contact;
import nl.gezondheidsplein.hub.squaremap.MapRecord;
import nl.gezondheidsplein.hub.squaremap.RecordKey;
import nl.gezondheidsplein.hub.squaremap.RecordKind;
import nl.gezondheidsplein.hub.squaremap.SocialMap;
import nl.gezondheidsplein.hub.squaremap.Taxonomy;
import nl.gezondheidsplein.hub.squaremap.TaxonomyTerm;

/** Says what is wrong with a draft, each time with what to do about it. */
final class OfferChecks {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_DESCRIPTION = 2_000;

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final Pattern POSTCODE = Pattern.compile("[1-9]\\d{3} ?[A-Za-z]{2}");

    private final Map<OfferField, String> flaws = new EnumMap<>(OfferField.class);
    private final SocialMap map;

    private OfferChecks(SocialMap map) {
        this.map = map;
    }

    static Map<OfferField, String> flaws(SocialMap map, OfferDraft draft) {
        OfferChecks checks = new OfferChecks(map);
        checks.words(draft.words());
        checks.organization(draft);
        checks.where(draft.where());
        checks.terms(draft);
        return checks.flaws;
    }

    private void words(OfferDraft.Words words) {
        check(!words.name().isBlank(), OfferField.NAME, "Geef het aanbod een naam.");
        length(OfferField.NAME, words.name(), LONGEST_NAME);
        length(OfferField.DESCRIPTION, words.description(), LONGEST_DESCRIPTION);
        check(
                LANGUAGE.matcher(words.language()).matches(),
                OfferField.LANGUAGE,
                "Kies in welke taal dit geschreven is.");
        cost(words.cost());
        check(
                words.askFor().isEmpty() || Contact.roles().containsKey(words.askFor()),
                OfferField.ASK_FOR,
                "Kies een rol uit de lijst.");
    }

    private void cost(OfferDraft.Cost cost) {
        check(
                cost.kind().isEmpty() || OfferDraft.Cost.KINDS.contains(cost.kind()),
                OfferField.COST,
                "Kies wat het kost.");
        check(
                !cost.kind().equals(OfferDraft.Cost.AMOUNT)
                        || Prices.euros(cost.euros()).isPresent(),
                OfferField.COST,
                "Vul een bedrag in zoals 3 of 2,50.");
    }

    private void organization(OfferDraft draft) {
        length(OfferField.ORGANIZATION, draft.newOrganization(), LONGEST_NAME);
        check(
                draft.organization().isEmpty()
                        || isThere(RecordKind.ORGANIZATION, draft.organization()),
                OfferField.ORGANIZATION,
                "Kies een organisatie uit de lijst.");
    }

    private void where(OfferDraft.Where where) {
        OfferDraft.NewPlace place = where.newPlace();
        check(
                where.location().isEmpty() || isThere(RecordKind.LOCATION, where.location()),
                OfferField.PLACE,
                "Kies een plek uit de lijst.");
        length(OfferField.PLACE, place.name() + place.street() + place.city(), LONGEST_LINE);
        boolean hasAddress = !place.street().isBlank() || !place.postcode().isBlank();
        check(
                !hasAddress || !place.name().isBlank(),
                OfferField.PLACE,
                "Geef de nieuwe plek een naam.");
        check(
                !hasAddress || POSTCODE.matcher(place.postcode().strip()).matches(),
                OfferField.PLACE,
                "Vul een postcode in zoals 2533 AA.");
        check(
                !hasAddress || (!place.street().isBlank() && !place.city().isBlank()),
                OfferField.PLACE,
                "Vul straat, postcode en plaats samen in.");
    }

    /** Every offer has one stream and at least one domain; a kiosk matches by them. */
    private void terms(OfferDraft draft) {
        for (MapRecord stored : map.all(RecordKind.TAXONOMY)) {
            Taxonomy taxonomy = new Taxonomy(stored.hsds());
            long ticked = draft.terms().stream().filter(term -> isIn(taxonomy.id(), term)).count();
            if (taxonomy.name().equals(KnownTaxonomies.STREAMS)) {
                check(ticked == 1, OfferField.TERMS, "Kies precies één stroom.");
            }
            if (taxonomy.name().equals(KnownTaxonomies.DOMAINS)) {
                check(ticked >= 1, OfferField.TERMS, "Kies minstens één domein.");
            }
        }
    }

    private boolean isIn(UUID taxonomy, String term) {
        return id(term).flatMap(id -> map.find(new RecordKey(RecordKind.TAXONOMY_TERM, id)))
                .flatMap(stored -> new TaxonomyTerm(stored.hsds()).taxonomy())
                .filter(taxonomy::equals)
                .isPresent();
    }

    private boolean isThere(RecordKind kind, String id) {
        return id(id).flatMap(known -> map.find(new RecordKey(kind, known))).isPresent();
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void length(OfferField field, String text, int longest) {
        check(text.length() <= longest, field, "Maak dit korter dan " + longest + " tekens.");
    }

    private void check(boolean holds, OfferField field, String sentence) {
        if (!holds) {
            flaws.putIfAbsent(field, sentence);
        }
    }

    /** Returns a sentence for what the shape of the records forbids, such as a formula. */
    static Map<OfferField, String> ofShape(List<String> flaws) {
        return flaws.isEmpty()
                ? Map.of()
                : Map.of(OfferField.NAME, "Dit kan zo niet in de kaart: " + flaws.getFirst() + ".");
    }
}
