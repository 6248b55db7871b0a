package nl.gezondheidsplein.hub.web.admin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.gezondheidsplein.hub.squaremap.Contact;
import nl.gezondheidsplein.hub.squaremap.Price;
import nl.gezondheidsplein.hub.squaremap.blocks.Blocks;
import nl.gezondheidsplein.hub.squaremap.blocks.BlocksJson;
import nl.gezondheidsplein.hub.squaremap.blocks.OfferSentence;
import nl.gezondheidsplein.hub.squaremap.edit.OfferDraft;
import nl.gezondheidsplein.hub.squaremap.edit.Prices;
import nl.gezondheidsplein.hub.squaremap.edit.SpokenLanguages;
import nl.gezondheidsplein.hub.web.Form;
import nl.gezondheidsplein.hub.web.editor.Choice;
import nl.gezondheidsplein.hub.web.editor.OfferChoices;
import nl.gezondheidsplein.protocol.Access;
import nl.gezondheidsplein.protocol.Cost;
import nl.gezondheidsplein.protocol.LifeStage;

/**
 * The blocks of an event or a notice as fields of a form; the form of an offer asks the same.
 *
 * @param notes what is wrong, by the name of the field
 */
public record TellingFields(
        List<Choice> activities,
        List<Choice> stages,
        boolean isWomenOnly,
        List<Choice> costs,
        String euros,
        List<Choice> languages,
        List<Choice> access,
        List<Choice> roles,
        List<Choice> signUps,
        String note,
        String noteLanguage,
        List<Choice> noteLanguages,
        boolean isDemo,
        Map<String, String> notes) {
    private static final Map<String, String> ACTIVITIES = sentences("title.");
    private static final Map<String, String> STAGES = stageWords();
    private static final Map<String, String> ACCESS = accessWords();
    private static final Map<String, String> SIGN_UPS = sentences("sign-up.");
    private static final String DUTCH = "nl";

    /** What one can choose from, in the words in which a kiosk says it. */
    private static Map<String, String> sentences(String family) {
        Map<String, String> words = new LinkedHashMap<>();
        OfferSentence.all().stream()
                .filter(sentence -> sentence.key().startsWith(family))
                .forEach(
                        sentence ->
                                words.put(
                                        sentence.key().substring(family.length()),
                                        sentence.words().in(DUTCH)));
        return words;
    }

    private static Map<String, String> stageWords() {
        Map<String, String> said = sentences("people.");
        return ordered(LifeStage.values(), said);
    }

    private static Map<String, String> accessWords() {
        return ordered(Access.values(), sentences("access."));
    }

    private static Map<String, String> ordered(Enum<?>[] words, Map<String, String> said) {
        Map<String, String> ordered = new LinkedHashMap<>();
        for (Enum<?> word : words) {
            String id = BlocksJson.id(word);
            ordered.put(id, said.getOrDefault(id, id));
        }
        return ordered;
    }

    /** Returns what is wrong with a field, or nothing. */
    public String at(String field) {
        return notes.getOrDefault(field, "");
    }

    /** Returns whether something is wrong here. */
    public boolean hasNotes() {
        return notes.containsKey("kosten") || notes.containsKey("tekst");
    }

    /** The fields of blocks that are there. */
    static TellingFields of(Blocks blocks) {
        OfferDraft.Cost cost = Prices.draft(blocks.price());
        return of(
                new Filled(
                        blocks.activity().orElse(""),
                        blocks.stages().stream().map(BlocksJson::id).collect(Collectors.toSet()),
                        blocks.isWomenOnly(),
                        cost,
                        blocks.languages(),
                        blocks.access().stream().map(BlocksJson::id).collect(Collectors.toSet()),
                        blocks.askFor().orElse(""),
                        blocks.signUp().orElse(""),
                        blocks.note().map(Blocks.Note::words).orElse(""),
                        blocks.note().map(Blocks.Note::language).orElse(DUTCH),
                        blocks.isDemo()),
                Map.of());
    }

    /** What somebody filled in who was refused: nothing of it is lost. */
    static TellingFields filled(Form form, Map<String, String> notes) {
        return of(Filled.of(form), notes);
    }

    private record Filled(
            String activity,
            Collection<String> stages,
            boolean isWomenOnly,
            OfferDraft.Cost cost,
            Collection<String> languages,
            Collection<String> access,
            String askFor,
            String signUp,
            String note,
            String noteLanguage,
            boolean isDemo) {
        static Filled of(Form form) {
            String language = form.text("tekst-taal");
            return new Filled(
                    form.text("activiteit"),
                    form.all("voor-wie"),
                    form.text("alleen-vrouwen").equals("ja"),
                    new OfferDraft.Cost(form.text("kosten"), form.text("bedrag").strip()),
                    form.all("taal"),
                    form.all("toegang"),
                    form.text("vraag-naar"),
                    form.text("aanmelden"),
                    form.text("tekst").replaceAll("\\s+", " ").strip(),
                    SpokenLanguages.all().containsKey(language) ? language : DUTCH,
                    form.text("voorbeeld").equals("ja"));
        }
    }

    private static TellingFields of(Filled filled, Map<String, String> notes) {
        return new TellingFields(
                choices(withNone("Niets hiervan", ACTIVITIES), Set.of(filled.activity())),
                choices(STAGES, filled.stages()),
                filled.isWomenOnly(),
                choices(OfferChoices.costWords(), Set.of(filled.cost().kind())),
                filled.cost().euros(),
                choices(SpokenLanguages.all(), filled.languages()),
                choices(ACCESS, filled.access()),
                choices(withNone("de mensen daar", Contact.roles()), Set.of(filled.askFor())),
                choices(withNone("Zeg er niets over", SIGN_UPS), Set.of(filled.signUp())),
                filled.note(),
                filled.noteLanguage(),
                choices(SpokenLanguages.all(), Set.of(filled.noteLanguage())),
                filled.isDemo(),
                notes);
    }

    private static Map<String, String> withNone(String none, Map<String, String> words) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("", none);
        all.putAll(words);
        return all;
    }

    private static List<Choice> choices(Map<String, String> words, Collection<String> chosen) {
        List<Choice> choices = new ArrayList<>();
        words.forEach((id, text) -> choices.add(new Choice(id, text, chosen.contains(id))));
        return choices;
    }

    /**
     * Reads the blocks that were filled in.
     *
     * @param flaws gets a sentence for each field that is wrong
     */
    static Blocks read(Form form, Map<String, String> flaws) {
        Filled filled = Filled.of(form);
        if (filled.note().length() > Blocks.Note.MOST_CHARACTERS) {
            flaws.put("tekst", "Zeg het in hooguit " + Blocks.Note.MOST_CHARACTERS + " tekens.");
        }
        return new Blocks(
                known(filled.activity(), ACTIVITIES),
                BlocksJson.set(LifeStage.class, List.copyOf(filled.stages())),
                filled.isWomenOnly(),
                price(filled.cost(), flaws),
                filled.languages().stream()
                        .filter(SpokenLanguages.all()::containsKey)
                        .collect(Collectors.toCollection(TreeSet::new)),
                BlocksJson.set(Access.class, List.copyOf(filled.access())),
                known(filled.askFor(), Contact.roles()),
                known(filled.signUp(), SIGN_UPS),
                filled.note().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Blocks.Note(filled.noteLanguage(), filled.note())),
                filled.isDemo());
    }

    private static Optional<String> known(String id, Map<String, String> words) {
        return Optional.of(id).filter(words::containsKey);
    }

    private static Price price(OfferDraft.Cost cost, Map<String, String> flaws) {
        return switch (cost.kind()) {
            case OfferDraft.Cost.FREE -> new Price(Cost.FREE, Optional.empty());
            case OfferDraft.Cost.INSURANCE -> new Price(Cost.INSURANCE, Optional.empty());
            case OfferDraft.Cost.CONTRIBUTION -> new Price(Cost.CONTRIBUTION, Optional.empty());
            case OfferDraft.Cost.AMOUNT -> {
                Optional<Double> euros = Prices.euros(cost.euros()).map(Number::doubleValue);
                if (euros.isEmpty()) {
                    flaws.put("kosten", "Vul een bedrag in als 3 of 2,50.");
                }
                yield new Price(Cost.CONTRIBUTION, euros);
            }
            default -> Price.UNKNOWN;
        };
    }
}
