package nl.gezondheidsplein.hub.squaremap.blocks;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.gezondheidsplein.hub.squaremap.Contact;
import nl.gezondheidsplein.hub.squaremap.Offer;
import nl.gezondheidsplein.hub.squaremap.Organization;
import nl.gezondheidsplein.protocol.Cost;
import nl.gezondheidsplein.protocol.LifeStage;
import nl.gezondheidsplein.protocol.OfferFacts;
import nl.gezondheidsplein.protocol.OfferLine;
import nl.gezondheidsplein.protocol.Texts;
import nl.gezondheidsplein.protocol.words.Direction;

/** Puts the blocks of an offer into sentences, in the order in which they are said. */
final class OfferLines {
    private static final int MOST_LINES = 20;
    private static final int LONGEST_NOTE = 2_000;

    private final Sentences sentences;

    OfferLines(Sentences sentences) {
        this.sentences = sentences;
    }

    /**
     * What is said beside the facts.
     *
     * @param whens codes of times that no rule can say
     * @param roles codes of roles to ask for; nothing when nobody is named
     */
    record Said(
            List<String> activities,
            Optional<String> organisation,
            List<String> whens,
            Optional<Double> euros,
            Optional<List<String>> roles,
            List<String> signUps,
            Optional<Blocks.Note> note) {
        static Said of(Offer offer) {
            List<Contact> contacts = offer.service().contacts();
            return new Said(
                    Scheme.ACTIVITY.codes(offer),
                    offer.organization().map(Organization::name),
                    Scheme.WHEN.codes(offer),
                    offer.service().price().euros(),
                    contacts.isEmpty()
                            ? Optional.empty()
                            : Optional.of(
                                    contacts.stream()
                                            .map(Contact::roleCode)
                                            .flatMap(Optional::stream)
                                            .toList()),
                    Scheme.SIGN_UP.codes(offer),
                    offer.service()
                            .description()
                            .map(
                                    words ->
                                            new Blocks.Note(
                                                    offer.service().descriptionLanguage(), words)));
        }

        static Said of(Blocks blocks, Optional<String> organisation) {
            return new Said(
                    blocks.activity().stream().toList(),
                    organisation,
                    List.of(),
                    blocks.price().euros(),
                    blocks.askFor().map(List::of),
                    blocks.signUp().stream().toList(),
                    blocks.note());
        }
    }

    /** All there is to say of what one can go to; what nobody said, one has to ask. */
    List<OfferLine> of(Said said, OfferFacts facts) {
        return lines(said, facts, true);
    }

    /** Only what somebody said. */
    List<OfferLine> told(Said said, OfferFacts facts) {
        return lines(said, facts, false);
    }

    private List<OfferLine> lines(Said said, OfferFacts facts, boolean isWhole) {
        List<OfferLine> lines = new ArrayList<>();
        known(lines, OfferLine.Kind.ACTIVITY, "activity.", said.activities());
        said.organisation()
                .ifPresent(
                        name ->
                                add(
                                        lines,
                                        OfferLine.Kind.ACTIVITY,
                                        sentences.say(
                                                "organisation",
                                                locale ->
                                                        Map.of("name", Direction.isolated(name)))));
        if (facts.is(OfferFacts.Mark.WISH)) {
            add(lines, OfferLine.Kind.ACTIVITY, sentences.say("wish"));
        }
        forWhom(lines, facts, isWhole);
        known(lines, OfferLine.Kind.WHEN, "when.", said.whens());
        if (isWhole || facts.cost() != Cost.UNKNOWN) {
            cost(lines, said, facts);
        }
        if (!facts.languages().isEmpty()) {
            add(
                    lines,
                    OfferLine.Kind.LANGUAGES,
                    sentences.say(
                            "languages", locale -> Map.of("languages", languages(facts, locale))));
        }
        facts.access()
                .forEach(
                        access ->
                                add(
                                        lines,
                                        OfferLine.Kind.ACCESS,
                                        sentences.say("access." + word(access))));
        said.roles().ifPresent(roles -> ask(lines, roles));
        known(lines, OfferLine.Kind.SIGN_UP, "sign-up.", said.signUps());
        said.note()
                .filter(note -> !note.words().isBlank())
                .ifPresent(
                        note ->
                                add(
                                        lines,
                                        OfferLine.Kind.NOTE,
                                        note(note.language(), shortened(note.words()))));
        return lines.size() <= MOST_LINES ? lines : lines.subList(0, MOST_LINES);
    }

    private static void add(List<OfferLine> lines, OfferLine.Kind kind, Texts text) {
        lines.add(new OfferLine(kind, text));
    }

    private void known(
            List<OfferLine> lines, OfferLine.Kind kind, String family, List<String> codes) {
        codes.stream()
                .map(code -> family + code)
                .filter(sentences::has)
                .forEach(key -> add(lines, kind, sentences.say(key)));
    }

    private void forWhom(List<OfferLine> lines, OfferFacts facts, boolean isWhole) {
        int stages = facts.stages().size();
        if (stages > 0 && stages < LifeStage.values().length) {
            add(
                    lines,
                    OfferLine.Kind.FOR_WHOM,
                    sentences.say("for", locale -> Map.of("people", people(facts, locale))));
        } else if (isWhole) {
            add(lines, OfferLine.Kind.FOR_WHOM, sentences.say("for-everybody"));
        }
        if (facts.is(OfferFacts.Mark.WOMEN_ONLY)) {
            add(lines, OfferLine.Kind.FOR_WHOM, sentences.say("women-only"));
        }
    }

    private String people(OfferFacts facts, ULocale locale) {
        return ListFormatter.getInstance(locale)
                .format(
                        facts.stages().stream()
                                .map(stage -> sentences.word(locale, "people." + word(stage)))
                                .toList());
    }

    private void cost(List<OfferLine> lines, Said said, OfferFacts facts) {
        Optional<Double> amount = said.euros();
        if (amount.isPresent()) {
            add(
                    lines,
                    OfferLine.Kind.COST,
                    sentences.say("cost.amount", locale -> Map.of("amount", amount.get())));
        } else {
            add(lines, OfferLine.Kind.COST, sentences.say("cost." + word(facts.cost())));
        }
    }

    private static String languages(OfferFacts facts, ULocale locale) {
        LocaleDisplayNames names = LocaleDisplayNames.getInstance(locale);
        return ListFormatter.getInstance(locale)
                .format(facts.languages().stream().map(names::languageDisplayName).toList());
    }

    /** By role, and only by roles there are words for: the plein names no persons. */
    private void ask(List<OfferLine> lines, List<String> roles) {
        String key =
                roles.stream()
                        .map(role -> "ask." + role)
                        .filter(sentences::has)
                        .findFirst()
                        .orElse("ask");
        add(lines, OfferLine.Kind.ASK, sentences.say(key));
    }

    /** Free text is never translated: it stands in its own language, and where Dutch is sought. */
    private static Texts note(String language, String note) {
        Map<String, String> words = new TreeMap<>();
        words.put("nl", note);
        words.put(language, note);
        return Texts.of(words);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String shortened(String note) {
        return note.codePointCount(0, note.length()) <= LONGEST_NOTE
                ? note
                : note.substring(0, note.offsetByCodePoints(0, LONGEST_NOTE));
    }
}
