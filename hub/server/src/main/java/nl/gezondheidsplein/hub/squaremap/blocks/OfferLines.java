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

    List<OfferLine> of(Offer offer, OfferFacts facts) {
        List<OfferLine> lines = new ArrayList<>();
        known(lines, OfferLine.Kind.ACTIVITY, "activity.", Scheme.ACTIVITY.codes(offer));
        offer.organization()
                .map(Organization::name)
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
        forWhom(lines, facts);
        known(lines, OfferLine.Kind.WHEN, "when.", Scheme.WHEN.codes(offer));
        cost(lines, offer, facts);
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
        ask(lines, offer);
        known(lines, OfferLine.Kind.SIGN_UP, "sign-up.", Scheme.SIGN_UP.codes(offer));
        offer.service()
                .description()
                .filter(note -> !note.isBlank())
                .ifPresent(
                        note ->
                                add(
                                        lines,
                                        OfferLine.Kind.NOTE,
                                        note(
                                                offer.service().descriptionLanguage(),
                                                shortened(note))));
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

    private void forWhom(List<OfferLine> lines, OfferFacts facts) {
        int stages = facts.stages().size();
        if (stages > 0 && stages < LifeStage.values().length) {
            add(
                    lines,
                    OfferLine.Kind.FOR_WHOM,
                    sentences.say("for", locale -> Map.of("people", people(facts, locale))));
        } else {
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

    private void cost(List<OfferLine> lines, Offer offer, OfferFacts facts) {
        Optional<Double> amount = offer.service().price().euros();
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
    private void ask(List<OfferLine> lines, Offer offer) {
        List<Contact> contacts = offer.service().contacts();
        if (contacts.isEmpty()) {
            return;
        }
        String key =
                contacts.stream()
                        .map(Contact::roleCode)
                        .flatMap(Optional::stream)
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
