package nl.gezondheidsplein.hub.web.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.gezondheidsplein.hub.squaremap.RecordKind;
import nl.gezondheidsplein.hub.squaremap.edit.OfferDraft;
import nl.gezondheidsplein.hub.squaremap.edit.OfferField;
import nl.gezondheidsplein.hub.squaremap.edit.SpokenLanguages;

/**
 * What stands in the map where an editor typed something else.
 *
 * @param stored in words; empty when nothing does
 */
public record Difference(String field, String stored) {
    static List<Difference> between(OfferDraft stored, OfferDraft typed, OfferChoices now) {
        List<Difference> found = new ArrayList<>();
        Comparison comparison = new Comparison(stored, typed, found);
        comparison.words(OfferField.NAME, draft -> draft.words().name());
        comparison.words(OfferField.DESCRIPTION, draft -> draft.words().description());
        comparison.look(
                OfferField.LANGUAGE,
                draft -> draft.words().language(),
                SpokenLanguages.name(stored.words().language()));
        comparison.look(OfferField.COST, draft -> draft.words().cost(), now.cost());
        comparison.look(OfferField.ASK_FOR, draft -> draft.words().askFor(), now.role());
        comparison.look(
                OfferField.ORGANIZATION,
                OfferDraft::organization,
                now.name(RecordKind.ORGANIZATION, stored.organization()));
        comparison.look(OfferField.LANGUAGES, OfferDraft::languages, chosen(now.languages()));
        comparison.look(
                OfferField.TERMS,
                OfferDraft::terms,
                chosen(now.terms().stream().flatMap(terms -> terms.choices().stream()).toList()));
        comparison.look(
                OfferField.PLACE, draft -> draft.where().sites(), "andere plekken dan bij u");
        comparison.look(
                OfferField.STATUS,
                draft -> List.of(draft.isActive(), draft.isDemo()),
                (stored.isActive() ? "gaat door" : "gaat niet door")
                        + (stored.isDemo() ? ", is een voorbeeld" : ""));
        return found;
    }

    private static String chosen(List<Choice> choices) {
        return String.join(
                ", ", choices.stream().filter(Choice::isChosen).map(Choice::words).toList());
    }

    private record Comparison(OfferDraft stored, OfferDraft typed, List<Difference> found) {
        void words(OfferField field, Function<OfferDraft, String> value) {
            look(field, value, value.apply(stored));
        }

        void look(OfferField field, Function<OfferDraft, ?> value, String words) {
            if (!value.apply(stored).equals(value.apply(typed))) {
                found.add(new Difference(field.words(), words));
            }
        }
    }
}
