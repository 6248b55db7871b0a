package nl.gezondheidsplein.hub.squaremap.edit;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.gezondheidsplein.hub.squaremap.Contact;
import nl.gezondheidsplein.hub.squaremap.InMemorySocialMapStore;
import nl.gezondheidsplein.hub.squaremap.RecordKind;
import nl.gezondheidsplein.hub.squaremap.SocialMaps;
import nl.gezondheidsplein.hub.squaremap.TaxonomyTerm;
import nl.gezondheidsplein.hub.squaremap.blocks.OfferBlocks;
import nl.gezondheidsplein.hub.squaremap.blocks.OfferSentence;
import nl.gezondheidsplein.hub.squaremap.blocks.PatternChoice;
import nl.gezondheidsplein.hub.squaremap.hsds.SocialMapExport;
import nl.gezondheidsplein.hub.squaremap.hsds.SocialMapImport;
import nl.gezondheidsplein.hub.squaremap.hsds.SocialMapImport.Gone;
import nl.gezondheidsplein.protocol.Cost;
import nl.gezondheidsplein.protocol.Offer;
import nl.gezondheidsplein.protocol.OfferFacts;
import nl.gezondheidsplein.protocol.OfferLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever an editor can choose of an offer, a kiosk says in all of its languages. */
final class ChosenIsSaidTest {
    private static final Path DEMO =
            Path.of("../../provisioning/src/main/resources/demo/denhaag-social-map.json");
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-11-25T10:00:00Z"));
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Map<String, OfferSentence> SENTENCES =
            OfferSentence.all().stream()
                    .collect(Collectors.toMap(OfferSentence::key, Function.identity()));

    private final InMemorySocialMapStore store = new InMemorySocialMapStore();
    private final OfferDesk desk =
            new OfferDesk(
                    new SocialMaps(store),
                    store,
                    new OfferDesk.Custom(ZONE, CLOCK, UUID::randomUUID));
    private final OfferBlocks blocks = new OfferBlocks(ZONE, PatternChoice.AS_WRITTEN);
    private UUID offer = new UUID(0, 0);

    @BeforeEach
    void makeOne() throws IOException {
        new SocialMapImport(store, CLOCK).run(Files.readAllBytes(DEMO), "denhaag", Gone.KEEP);
        OfferDraft draft = draft(OfferDraft.Cost.UNSAID, "", Set.of());
        offer = ((Saving.Saved) desk.create(draft, false)).offer();
    }

    private OfferDraft draft(OfferDraft.Cost cost, String askFor, Set<String> terms) {
        return draft(new OfferDraft.Words("Wandelen", "", "nl", cost, askFor), terms);
    }

    private OfferDraft draft(OfferDraft.Words words, Set<String> terms) {
        Set<String> all = new HashSet<>(terms);
        all.add(term("Stromen", "zorg"));
        all.add(term("Domeinen", "geest"));
        return new OfferDraft(words, "", "", OfferDraft.EMPTY.where(), Set.of(), all, true, false);
    }

    private String term(String taxonomy, String code) {
        return store.load().all(RecordKind.TAXONOMY_TERM).stream()
                .map(stored -> new TaxonomyTerm(stored.hsds()))
                .filter(term -> term.taxonomyName().filter(taxonomy::equals).isPresent())
                .filter(term -> term.code().filter(code::equals).isPresent())
                .map(term -> term.id().toString())
                .findFirst()
                .orElseThrow();
    }

    private Offer saved(OfferDraft draft) {
        String version = desk.open(offer).orElseThrow().version();
        assertThat(desk.save(offer, version, draft, false)).isInstanceOf(Saving.Saved.class);
        assertThat(desk.open(offer).orElseThrow().draft()).isEqualTo(draft);
        return shown();
    }

    private Offer shown() {
        return blocks.render(desk.open(offer).orElseThrow().offer(), LocalDate.of(2026, 11, 25))
                .orElseThrow();
    }

    /** That a kind of line is this sentence, in every language of the sentence. */
    private static void says(
            Offer shown, OfferLine.Kind kind, String key, Map<String, Object> about) {
        OfferSentence sentence = Objects.requireNonNull(SENTENCES.get(key), key);
        assertThat(sentence.words().byLanguage().keySet()).hasSize(5);
        for (String language : OfferBlocks.languages()) {
            String words =
                    new MessageFormat(
                                    sentence.words().in(language), ULocale.forLanguageTag(language))
                            .format(about);
            assertThat(shown.lines(kind))
                    .as(key + " " + language)
                    .anySatisfy(
                            line -> assertThat(line.byLanguage()).containsEntry(language, words));
        }
    }

    @Test
    void whatItCosts() {
        Map<String, String> kinds =
                Map.of(
                        "",
                        "cost.unknown",
                        OfferDraft.Cost.FREE,
                        "cost.free",
                        OfferDraft.Cost.CONTRIBUTION,
                        "cost.contribution",
                        OfferDraft.Cost.INSURANCE,
                        "cost.insurance");
        assertThat(OfferDraft.Cost.KINDS).hasSize(kinds.size());
        // From each to each, so that nothing of a former choice stays behind.
        for (String from : kinds.keySet()) {
            for (Map.Entry<String, String> to : kinds.entrySet()) {
                saved(draft(new OfferDraft.Cost(OfferDraft.Cost.AMOUNT, "3"), "", Set.of()));
                saved(draft(new OfferDraft.Cost(from, ""), "", Set.of()));
                Offer shown = saved(draft(new OfferDraft.Cost(to.getKey(), ""), "", Set.of()));
                says(shown, OfferLine.Kind.COST, to.getValue(), Map.of());
                assertThat(shown.lines(OfferLine.Kind.COST)).hasSize(1);
            }
        }
        Offer shown =
                saved(draft(new OfferDraft.Cost(OfferDraft.Cost.AMOUNT, "2,50"), "", Set.of()));
        says(shown, OfferLine.Kind.COST, "cost.amount", Map.of("amount", 2.5));
        assertThat(shown.facts().cost()).isEqualTo(Cost.CONTRIBUTION);
    }

    @Test
    void whomToAskFor() {
        Set<String> roles = new HashSet<>();
        for (String key : SENTENCES.keySet()) {
            if (key.startsWith("ask.")) {
                roles.add(key.substring("ask.".length()));
            }
        }
        assertThat(Contact.roles().keySet()).isEqualTo(roles);
        for (String role : roles) {
            Offer shown = saved(draft(OfferDraft.Cost.UNSAID, role, Set.of()));
            says(shown, OfferLine.Kind.ASK, "ask." + role, Map.of());
            assertThat(shown.lines(OfferLine.Kind.ASK)).hasSize(1);
        }
        assertThat(saved(draft(OfferDraft.Cost.UNSAID, "", Set.of())).lines(OfferLine.Kind.ASK))
                .isEmpty();
    }

    @Test
    void forWhomWhatToKnowAndWhatIsThere() {
        Map<String, OfferFacts.Mark> marks =
                Map.of(
                        "alleen-vrouwen", OfferFacts.Mark.WOMEN_ONLY,
                        "gevoelig", OfferFacts.Mark.SENSITIVE,
                        "verbinder", OfferFacts.Mark.CONNECTOR,
                        "wens", OfferFacts.Mark.WISH);
        marks.forEach(
                (code, mark) ->
                        assertThat(saved(ticked(term("Kenmerken", code))).facts().marks())
                                .containsExactly(mark));
        says(shownWith("Kenmerken", "alleen-vrouwen"), OfferLine.Kind.FOR_WHOM, "women-only");
        says(shownWith("Toegang", "rolstoel"), OfferLine.Kind.ACCESS, "access.wheelchair");
        says(shownWith("Toegang", "lift"), OfferLine.Kind.ACCESS, "access.lift");
        says(shownWith("Toegang", "toilet"), OfferLine.Kind.ACCESS, "access.toilet");
        says(shownWith("Toegang", "ringleiding"), OfferLine.Kind.ACCESS, "access.hearing-loop");
        says(shownWith("Toegang", "stille-ruimte"), OfferLine.Kind.ACCESS, "access.quiet-room");
        assertThat(shownWith("Levensfasen", "ouder").lines(OfferLine.Kind.FOR_WHOM))
                .singleElement()
                .satisfies(
                        line -> assertThat(line.in("nl")).isEqualTo("Voor mensen vanaf 65 jaar."));
        says(saved(ticked()), OfferLine.Kind.FOR_WHOM, "for-everybody");
    }

    private static void says(Offer shown, OfferLine.Kind kind, String key) {
        says(shown, kind, key, Map.of());
    }

    private OfferDraft ticked(String... terms) {
        return draft(OfferDraft.Cost.UNSAID, "", Set.of(terms));
    }

    private Offer shownWith(String taxonomy, String code) {
        return saved(ticked(term(taxonomy, code)));
    }

    @Test
    void freeTextInItsOwnLanguageAlsoAfterExportAndImport() {
        String words = "Birlikte yürüyoruz.";
        OfferDraft draft =
                draft(
                        new OfferDraft.Words("Wandelen", words, "tr", OfferDraft.Cost.UNSAID, ""),
                        Set.of());

        assertThat(saved(draft).lines(OfferLine.Kind.NOTE))
                .singleElement()
                .satisfies(
                        note ->
                                assertThat(note.byLanguage())
                                        .containsExactlyInAnyOrderEntriesOf(
                                                Map.of("nl", words, "tr", words)));

        InMemorySocialMapStore other = new InMemorySocialMapStore();
        var report =
                new SocialMapImport(other, CLOCK)
                        .run(SocialMapExport.write(store.load()), "elders", Gone.KEEP);
        assertThat(report.rejected()).isEmpty();
        assertThat(other.load().offer(offer).orElseThrow().service().descriptionLanguage())
                .isEqualTo("tr");

        Offer dutch =
                saved(
                        draft(
                                new OfferDraft.Words(
                                        "Wandelen", "Kom mee.", "nl", OfferDraft.Cost.UNSAID, ""),
                                Set.of()));
        assertThat(dutch.lines(OfferLine.Kind.NOTE))
                .singleElement()
                .satisfies(
                        note -> assertThat(note.byLanguage()).isEqualTo(Map.of("nl", "Kom mee.")));
    }
}
