package nl.gezondheidsplein.hub.web.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.gezondheidsplein.hub.squaremap.Location;
import nl.gezondheidsplein.hub.squaremap.MapRecord;
import nl.gezondheidsplein.hub.squaremap.Offer;
import nl.gezondheidsplein.hub.squaremap.RecordKey;
import nl.gezondheidsplein.hub.squaremap.RecordKind;
import nl.gezondheidsplein.hub.squaremap.SocialMap;
import nl.gezondheidsplein.hub.squaremap.Taxonomy;
import nl.gezondheidsplein.hub.squaremap.TaxonomyTerm;
import nl.gezondheidsplein.hub.squaremap.edit.OfferDraft;
import nl.gezondheidsplein.hub.squaremap.edit.SpokenLanguages;

/** What there is to choose from in the form of an offer, and what is chosen. */
public final class OfferChoices {
    private static final Map<String, String> ACCESS = access();
    private static final Map<String, String> MARKS = marks();

    private final SocialMap map;
    private final OfferDraft draft;

    OfferChoices(SocialMap map, OfferDraft draft) {
        this.map = map;
        this.draft = draft;
    }

    private static Map<String, String> access() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("wheelchair", "goed voor een rolstoel");
        words.put("lift", "lift");
        words.put("toilet", "toilet voor een rolstoel");
        words.put("hearing-loop", "ringleiding");
        words.put("quiet-room", "stille kamer");
        return words;
    }

    private static Map<String, String> marks() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("women-only", "alleen voor vrouwen");
        words.put("sensitive", "gevoelig, zoals schulden of geweld");
        words.put("connector", "iemand die meegaat en de weg weet");
        words.put("wish", "een wens, het is er nog niet");
        return words;
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

    List<Choice> accessibility() {
        return choices(ACCESS, draft.access());
    }

    List<Choice> markings() {
        return choices(MARKS, draft.marks());
    }

    private static List<Choice> choices(Map<String, String> words, Set<String> chosen) {
        List<Choice> choices = new ArrayList<>();
        words.forEach((id, text) -> choices.add(new Choice(id, text, chosen.contains(id))));
        return choices;
    }

    /** A taxonomy with its terms. */
    public record Terms(String name, List<Choice> choices) {}

    List<Terms> terms() {
        return map.all(RecordKind.TAXONOMY).stream()
                .map(
                        stored ->
                                new Terms(
                                        new Taxonomy(stored.hsds()).name(),
                                        map.owned(RecordKind.TAXONOMY_TERM, stored.key()).stream()
                                                .map(this::term)
                                                .toList()))
                .filter(terms -> !terms.choices().isEmpty())
                .toList();
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
