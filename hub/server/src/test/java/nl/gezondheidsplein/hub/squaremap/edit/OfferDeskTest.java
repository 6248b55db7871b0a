package nl.gezondheidsplein.hub.squaremap.edit;

import static nl.gezondheidsplein.hub.squaremap.Samples.id;
import static nl.gezondheidsplein.hub.squaremap.Samples.stored;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.gezondheidsplein.hub.squaremap.InMemorySocialMapStore;
import nl.gezondheidsplein.hub.squaremap.MapRecord;
import nl.gezondheidsplein.hub.squaremap.Offer;
import nl.gezondheidsplein.hub.squaremap.RecordKey;
import nl.gezondheidsplein.hub.squaremap.RecordKind;
import nl.gezondheidsplein.hub.squaremap.SocialMaps;
import nl.gezondheidsplein.hub.squaremap.hsds.SocialMapExport;
import nl.gezondheidsplein.hub.squaremap.hsds.SocialMapImport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What editors may count on when they change the map by hand. */
final class OfferDeskTest {
    private static final UUID COOKING = id("cooking");
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-11-25T10:00:00Z"));

    private final InMemorySocialMapStore store = new InMemorySocialMapStore();
    private final OfferDesk desk =
            new OfferDesk(
                    new SocialMaps(store),
                    store,
                    new OfferDesk.Custom(ZoneId.of("Europe/Amsterdam"), CLOCK, UUID::randomUUID));

    @BeforeEach
    void fill() {
        store.change(
                0,
                List.of(
                        stored(
                                RecordKind.ORGANIZATION,
                                "{'id':'" + id("luyk") + "','name':'De Luyk','description':''}"),
                        stored(
                                RecordKind.TAXONOMY,
                                "{'id':'" + id("streams") + "','name':'Stromen','description':''}"),
                        term("health", "gezondheid"),
                        term("care", "zorg"),
                        stored(
                                RecordKind.SERVICE,
                                "{'id':'"
                                        + COOKING
                                        + "','name':'Koken','status':'active','url':'https://x.nl',"
                                        + "'x_own':{'deep':[1.50]},'attributes':[{'id':'"
                                        + id("a")
                                        + "','taxonomy_term_id':'"
                                        + id("health")
                                        + "'}],'contacts':[{'id':'"
                                        + id("c")
                                        + "','title':'gastheer','x':'y'}]}"),
                        stored(
                                RecordKind.SERVICE,
                                "{'id':'" + id("other") + "','name':'Lopen','status':'active'}")),
                List.of());
    }

    private static MapRecord term(String word, String code) {
        return stored(
                RecordKind.TAXONOMY_TERM,
                "{'id':'%s','name':'%s','description':'','code':'%s','taxonomy_id':'%s'}"
                        .formatted(id(word), code, code, id("streams")));
    }

    private OpenOffer cooking() {
        return desk.open(COOKING).orElseThrow();
    }

    private static OfferDraft named(OfferDraft draft, String name, String askFor) {
        OfferDraft.Words words = draft.words();
        return with(
                draft,
                new OfferDraft.Words(
                        name, words.description(), words.language(), words.cost(), askFor));
    }

    private static OfferDraft full() {
        return new OfferDraft(
                new OfferDraft.Words(
                        "Wandelen",
                        "Birlikte yürüyoruz.",
                        "tr",
                        new OfferDraft.Cost(OfferDraft.Cost.AMOUNT, "2,50"),
                        "coach"),
                "",
                "De Lopers",
                new OfferDraft.Where(
                        Set.of(),
                        "",
                        new OfferDraft.NewPlace("De Hal", "Straat 1", "2533 AA", "Den Haag")),
                Set.of("nl", "tr"),
                Set.of(id("care").toString()),
                true,
                true);
    }

    @Test
    void putsANewAddressInTheProvinceOfItsTown() {
        assertThat(provinceOfNewPlace()).isEqualTo("onbekend");
        store.change(
                store.load().revision(),
                List.of(
                        address("a", "Elzerveen", "Drenthe"),
                        address("b", "Elzerveen", "Drenthe"),
                        address("c", "Den Haag", "Zuid-Holland")),
                List.of());

        assertThat(provinceOfNewPlace()).isEqualTo("Zuid-Holland");
    }

    private static MapRecord address(String word, String city, String province) {
        return stored(
                RecordKind.LOCATION,
                "{'id':'%s','location_type':'physical','addresses':[{'id':'%s','address_1':'x','city':'%s','state_province':'%s','postal_code':'2533 AA','country':'NL','address_type':'physical'}]}"
                        .formatted(id(word), id(word + "-address"), city, province));
    }

    private String provinceOfNewPlace() {
        Saving.Saved saved = (Saving.Saved) desk.create(full(), true);
        return desk.open(saved.offer())
                .orElseThrow()
                .offer()
                .sites()
                .getFirst()
                .location()
                .orElseThrow()
                .addresses()
                .getFirst()
                .province();
    }

    @Test
    void keepsEveryFieldThatItDoesNotShow() {
        OpenOffer open = cooking();

        Saving saving =
                desk.save(
                        COOKING,
                        open.version(),
                        named(open.draft(), "Samen koken", "balie"),
                        false);

        assertThat(saving).isEqualTo(new Saving.Saved(COOKING));
        String text = cooking().offer().service().hsds().toText();
        assertThat(text)
                .contains(
                        "\"name\":\"Samen koken\"",
                        "\"title\":\"balie\",\"x\":\"y\",\"role\":\"balie\"")
                .contains("\"x_own\":{\"deep\":[1.50]}", "\"url\":\"https://x.nl\"");
    }

    @Test
    void changesNothingButTheMomentWhenNothingWasChanged() {
        OpenOffer open = cooking();
        var before = open.offer().service().hsds().toJson();

        desk.save(COOKING, open.version(), open.draft(), false);

        var after = cooking().offer().service().hsds().toJson();
        after.remove("last_modified");
        assertThat(after).isEqualTo(before);
    }

    @Test
    void refusesToOverwriteWhatSomebodyElseChanged() {
        OpenOffer mine = cooking();
        OpenOffer theirs = cooking();
        desk.save(COOKING, theirs.version(), named(theirs.draft(), "Bakken", "coach"), false);

        Saving saving =
                desk.save(COOKING, mine.version(), named(mine.draft(), "Stoven", "coach"), false);

        assertThat(saving)
                .isInstanceOfSatisfying(
                        Saving.Moved.class,
                        moved -> {
                            assertThat(moved.now().draft().words().name()).isEqualTo("Bakken");
                            assertThat(moved.now().version()).isNotEqualTo(mine.version());
                        });
        assertThat(cooking().offer().service().name()).isEqualTo("Bakken");
    }

    @Test
    void goesOnWhenSomebodyChangedAnotherOffer() {
        OpenOffer mine = cooking();
        OpenOffer other = desk.open(id("other")).orElseThrow();
        OfferDraft careful =
                new OfferDraft(
                        other.draft().words(),
                        "",
                        "",
                        other.draft().where(),
                        Set.of(),
                        Set.of(id("care").toString()),
                        false,
                        false);
        assertThat(desk.save(id("other"), other.version(), careful, false))
                .isInstanceOf(Saving.Saved.class);

        assertThat(
                        desk.save(
                                COOKING,
                                mine.version(),
                                named(mine.draft(), "Stoven", "coach"),
                                false))
                .isInstanceOf(Saving.Saved.class);
    }

    @Test
    void asksBeforeItKeepsWhatLooksLikeAPerson() {
        OpenOffer open = cooking();
        for (String text : List.of("Vraag mevrouw Jansen.", "bel 06-12 34 56 78")) {
            OfferDraft draft = telling(open.draft(), text);

            assertThat(desk.save(COOKING, open.version(), draft, false))
                    .as(text)
                    .isInstanceOf(Saving.Doubtful.class);
            assertThat(cooking().version()).isEqualTo(open.version());
        }
        assertThat(
                        desk.save(
                                COOKING,
                                open.version(),
                                telling(open.draft(), "Bel 070-123 45 67, de balie."),
                                true))
                .isInstanceOf(Saving.Saved.class);
    }

    private static OfferDraft telling(OfferDraft draft, String text) {
        OfferDraft.Words words = draft.words();
        return with(
                draft,
                new OfferDraft.Words(
                        words.name(), text, words.language(), words.cost(), words.askFor()));
    }

    private static OfferDraft with(OfferDraft draft, OfferDraft.Words words) {
        return new OfferDraft(
                words,
                draft.organization(),
                draft.newOrganization(),
                draft.where(),
                draft.languages(),
                draft.terms(),
                draft.isActive(),
                draft.isDemo());
    }

    @Test
    void makesAnOfferWithItsOrganisationAndPlaceThatExportsAndImportsAgain() {
        Saving saving = desk.create(full(), false);

        assertThat(saving).isInstanceOf(Saving.Saved.class);
        Offer offer = desk.open(((Saving.Saved) saving).offer()).orElseThrow().offer();
        assertThat(offer.organization().orElseThrow().name()).isEqualTo("De Lopers");
        assertThat(offer.sites().getFirst().location().orElseThrow().line())
                .contains("De Hal, Straat 1, Den Haag");
        OfferDraft kept = desk.open(offer.id()).orElseThrow().draft();
        assertThat(kept.languages()).containsExactlyInAnyOrder("nl", "tr");
        assertThat(kept.words()).isEqualTo(full().words());
        var report =
                new SocialMapImport(store, CLOCK)
                        .tryOut(SocialMapExport.write(store.load()), "anywhere");
        assertThat(report.rejected()).isEmpty();
        assertThat(report.unchanged()).isEqualTo(store.load().all().size());
    }

    @Test
    void refusesAPriceThatIsNoneAndARoleThatNoKioskCanSay() {
        for (String euros : List.of("", "drie", "0", "-2", "12345", "2,505")) {
            assertThat(desk.create(priced(OfferDraft.Cost.AMOUNT, euros), true))
                    .as(euros)
                    .isInstanceOfSatisfying(
                            Saving.Refused.class,
                            refused ->
                                    assertThat(refused.flaws())
                                            .containsEntry(
                                                    OfferField.COST,
                                                    "Vul een bedrag in zoals 3 of 2,50."));
        }
        assertThat(desk.create(priced("ruil", ""), true)).isInstanceOf(Saving.Refused.class);
        assertThat(desk.create(named(full(), "Wandelen", "Fatma"), true))
                .isInstanceOfSatisfying(
                        Saving.Refused.class,
                        refused -> assertThat(refused.flaws()).containsKey(OfferField.ASK_FOR));
    }

    private static OfferDraft priced(String kind, String euros) {
        OfferDraft.Words words = full().words();
        return with(
                full(),
                new OfferDraft.Words(
                        words.name(),
                        words.description(),
                        words.language(),
                        new OfferDraft.Cost(kind, euros),
                        words.askFor()));
    }

    @Test
    void triesADraftOutAndKeepsNothing() {
        long revision = store.revision();

        Trial trial = desk.tryOut(Optional.of(COOKING), full());

        assertThat(trial)
                .isInstanceOfSatisfying(
                        Trial.Seen.class,
                        seen -> {
                            assertThat(seen.offer().id()).isEqualTo(COOKING);
                            assertThat(seen.offer().service().name()).isEqualTo("Wandelen");
                            assertThat(seen.offer().organization().orElseThrow().name())
                                    .isEqualTo("De Lopers");
                        });
        assertThat(desk.tryOut(Optional.empty(), OfferDraft.EMPTY))
                .isInstanceOf(Trial.Refused.class);
        assertThat(desk.tryOut(Optional.empty(), named(full(), "=HYPERLINK(\"http://x\")", "")))
                .isInstanceOf(Trial.Refused.class);
        assertThat(store.revision()).isEqualTo(revision);
        assertThat(cooking().draft().words().name()).isEqualTo("Koken");
    }

    @Test
    void saysForEachFieldWhatToDo() {
        OfferDraft draft = named(OfferDraft.EMPTY, "", "");

        assertThat(desk.create(draft, false))
                .isInstanceOfSatisfying(
                        Saving.Refused.class,
                        refused ->
                                assertThat(refused.flaws())
                                        .containsEntry(OfferField.NAME, "Geef het aanbod een naam.")
                                        .containsEntry(
                                                OfferField.TERMS, "Kies precies één stroom."));
    }

    @Test
    void keepsAFormulaOutOfTheMap() {
        OpenOffer open = cooking();

        Saving saving =
                desk.save(
                        COOKING,
                        open.version(),
                        named(open.draft(), "=HYPERLINK(\"http://x\")", ""),
                        true);

        assertThat(saving).isInstanceOf(Saving.Refused.class);
        assertThat(cooking().version()).isEqualTo(open.version());
    }

    @Test
    void writesDownInWhichRoleSomebodyMadeSureToday() {
        desk.verify(COOKING, cooking().version(), "organisatie");

        assertThat(cooking().offer().service().verifiedOn())
                .contains(LocalDate.parse("2026-11-25"));
        assertThat(cooking().offer().service().verifiedBy()).contains("organisatie");
    }

    @Test
    void addsChangesAndRemovesTimes() {
        desk.putTimes(COOKING, cooking().version(), Optional.empty(), weekly(DayOfWeek.TUESDAY));
        UUID schedule = cooking().offer().slots().getFirst().schedule().id();
        desk.putTimes(
                COOKING,
                cooking().version(),
                Optional.of(schedule),
                weekly(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY));

        assertThat(cooking().offer().slots())
                .extracting(slot -> Times.sentence(slot.schedule()))
                .containsExactly("elke week op dinsdag en donderdag, 14:00–16:00");

        desk.removeTimes(COOKING, cooking().version(), schedule);
        assertThat(cooking().offer().slots()).isEmpty();
        assertThat(
                        store.load()
                                .find(new RecordKey(RecordKind.SERVICE, COOKING))
                                .orElseThrow()
                                .hsds()
                                .toText())
                .doesNotContain("schedules");
    }

    private static TimesDraft weekly(DayOfWeek... days) {
        return new TimesDraft(
                TimesDraft.Kind.WEEKLY,
                "1",
                Set.of(days),
                "1",
                new TimesDraft.Span("", ""),
                new TimesDraft.Hours("14:00", "16:00", ""),
                "",
                "",
                "");
    }
}
