package nl.gezondheidsplein.hub.web.editor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.gezondheidsplein.hub.squaremap.Contact;
import nl.gezondheidsplein.hub.squaremap.Location;
import nl.gezondheidsplein.hub.squaremap.MapRecord;
import nl.gezondheidsplein.hub.squaremap.Offer;
import nl.gezondheidsplein.hub.squaremap.PleinTerms;
import nl.gezondheidsplein.hub.squaremap.RecordKey;
import nl.gezondheidsplein.hub.squaremap.RecordKind;
import nl.gezondheidsplein.hub.squaremap.SocialMap;
import nl.gezondheidsplein.hub.squaremap.Taxonomy;
import nl.gezondheidsplein.hub.squaremap.TaxonomyTerm;
import nl.gezondheidsplein.hub.squaremap.edit.KnownTaxonomies;
import nl.gezondheidsplein.hub.squaremap.edit.OfferDraft;
import nl.gezondheidsplein.hub.squaremap.edit.SpokenLanguages;

/** What there is to choose from in the form of an offer, and what is chosen. */
public final class OfferChoices {
    private static final Map<String, String> COSTS = costs();

    /** What is asked first; the other lists follow by name. */
    private static final List<String> FIRST =
            List.of(
                    "Levensfasen",
                    PleinTerms.MARKS,
                    KnownTaxonomies.STREAMS,
                    KnownTaxonomies.DOMAINS,
                    PleinTerms.ACCESS);

    private static final Map<String, String> LEGENDS =
            Map.of(
                    "Levensfasen",
                    "Voor wie is het? Vink niets aan als het voor iedereen is.",
                    PleinTerms.MARKS,
                    "Goed om te weten",
                    PleinTerms.ACCESS,
                    "Wat is er voor wie dat nodig heeft?",
                    KnownTaxonomies.STREAMS,
                    "Stromen, kies er één",
                    KnownTaxonomies.DOMAINS,
                    "Domeinen, minstens één");

    private final SocialMap map;
    private final OfferDraft draft;

    OfferChoices(SocialMap map, OfferDraft draft) {
        this.map = map;
        this.draft = draft;
    }

    private static Map<String, String> costs() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("", "dat weet ik niet: vraag het daar");
        words.put(OfferDraft.Cost.FREE, "gratis");
        words.put(OfferDraft.Cost.CONTRIBUTION, "een klein bedrag");
        words.put(OfferDraft.Cost.INSURANCE, "de zorgverzekering betaalt het");
        words.put(OfferDraft.Cost.AMOUNT, "een vast bedrag");
        return Collections.unmodifiableMap(words);
    }

    /** Returns what an offer can cost, in words. */
    public static Map<String, String> costWords() {
        return COSTS;
    }

    List<Choice> organizations() {
        return records(RecordKind.ORGANIZATION, draft.organization());
    }

    List<Choice> locations() {
        return map.all(RecordKind.LOCATION).stream()
                .map(
                        stored ->
                                new Choice(
                                        stored.key().id().toString(),
                                        new Location(stored.hsds()).line().orElse("zonder naam"),
                                        stored.key()
                                                .id()
                                                .toString()
                                                .equals(draft.where().location())))
                .toList();
    }

    private List<Choice> records(RecordKind kind, String chosen) {
        return map.all(kind).stream()
                .map(
                        stored ->
                                new Choice(
                                        stored.key().id().toString(),
                                        stored.hsds().text("name").orElse("zonder naam"),
                                        stored.key().id().toString().equals(chosen)))
                .toList();
    }

    /** The places an offer has; without the tick one goes. */
    List<Choice> sites(List<Offer.Site> sites) {
        return sites.stream()
                .map(
                        site ->
                                new Choice(
                                        site.link().id().toString(),
                                        site.location()
                                                .flatMap(Location::line)
                                                .orElse("een plek zonder naam"),
                                        draft.where()
                                                .sites()
                                                .contains(site.link().id().toString())))
                .toList();
    }

    List<Choice> languages() {
        Map<String, String> shown = new LinkedHashMap<>(SpokenLanguages.all());
        draft.languages().forEach(code -> shown.putIfAbsent(code, SpokenLanguages.name(code)));
        return choices(shown, draft.languages());
    }

    /** In which language the description is written. */
    List<Choice> textLanguages() {
        String chosen = draft.words().language();
        Map<String, String> shown = new LinkedHashMap<>(SpokenLanguages.all());
        if (!chosen.isEmpty()) {
            shown.putIfAbsent(chosen, SpokenLanguages.name(chosen));
        }
        return choices(shown, Set.of(chosen));
    }

    List<Choice> costKinds() {
        return choices(COSTS, Set.of(draft.words().cost().kind()));
    }

    /** Whom to ask for; a kiosk has a sentence for each. */
    List<Choice> roles() {
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put("", "de mensen daar");
        shown.putAll(Contact.roles());
        return choices(shown, Set.of(draft.words().askFor()));
    }

    /** The price in words. */
    String cost() {
        OfferDraft.Cost cost = draft.words().cost();
        return COSTS.getOrDefault(cost.kind(), "")
                + (cost.euros().isEmpty() ? "" : ", " + cost.euros() + " euro");
    }

    /** The role in words. */
    String role() {
        return Contact.roles().getOrDefault(draft.words().askFor(), "de mensen daar");
    }

    private static List<Choice> choices(Map<String, String> words, Set<String> chosen) {
        List<Choice> choices = new ArrayList<>();
        words.forEach((id, text) -> choices.add(new Choice(id, text, chosen.contains(id))));
        return choices;
    }

    /**
     * A taxonomy with its terms.
     *
     * @param legend what is asked with it
     */
    public record Terms(String name, String legend, List<Choice> choices) {}

    List<Terms> terms() {
        return map.all(RecordKind.TAXONOMY).stream()
                .map(
                        stored ->
                                terms(
                                        new Taxonomy(stored.hsds()).name(),
                                        map.owned(RecordKind.TAXONOMY_TERM, stored.key()).stream()
                                                .map(this::term)
                                                .toList()))
                .filter(terms -> !terms.choices().isEmpty())
                .sorted(Comparator.comparingInt(OfferChoices::position))
                .toList();
    }

    private static Terms terms(String name, List<Choice> choices) {
        return new Terms(name, LEGENDS.getOrDefault(name, name), choices);
    }

    private static int position(Terms terms) {
        int position = FIRST.indexOf(terms.name());
        return position < 0 ? FIRST.size() : position;
    }

    private Choice term(MapRecord stored) {
        String id = stored.key().id().toString();
        return new Choice(id, new TaxonomyTerm(stored.hsds()).name(), draft.terms().contains(id));
    }

    /** The name of a record that a draft refers to. */
    String name(RecordKind kind, String id) {
        return id.isEmpty()
                ? "niemand"
                : map.find(new RecordKey(kind, UUID.fromString(id)))
                        .flatMap(stored -> stored.hsds().text("name"))
                        .orElse("onbekend");
    }
}
