package nl.gezondheidsplein.hub.squaremap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.gezondheidsplein.hub.squaremap.Samples.id;
import static nl.gezondheidsplein.hub.squaremap.Samples.stored;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.gezondheidsplein.hub.squaremap.blocks.OfferBlocks;
import nl.gezondheidsplein.hub.squaremap.blocks.PatternChoice;
import nl.gezondheidsplein.hub.squaremap.hsds.SocialMapImport;
import nl.gezondheidsplein.hub.squaremap.hsds.SocialMapImport.Gone;
import nl.gezondheidsplein.protocol.Access;
import nl.gezondheidsplein.protocol.OfferFacts;
import org.junit.jupiter.api.Test;

/** What editors ticked in fields that no kiosk read must count all the same. */
final class FormerTicksTest {
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-11-25T10:00:00Z"));

    private static final String ATTRIBUTES =
            "'attributes':[{'id':'%s','taxonomy_term_id':'%s'},{'id':'%s','taxonomy_term_id':'%s'}]"
                    .formatted(id("a1"), id("stream"), id("a2"), id("domain"));

    private final InMemorySocialMapStore store = new InMemorySocialMapStore();

    private void fill(String ticks, MapRecord... more) {
        put(
                taxonomy("streams", "Stromen"),
                term("stream", "Stromen", "zorg"),
                term("domain", "Domeinen", "geest"),
                stored(
                        RecordKind.SERVICE,
                        "{'id':'%s','name':'Praten','status':'active',%s,%s}"
                                .formatted(id("talk"), ticks, ATTRIBUTES)));
        put(more);
    }

    private void put(MapRecord... records) {
        store.change(store.revision(), List.of(records), List.of());
    }

    private static MapRecord taxonomy(String word, String name) {
        return stored(
                RecordKind.TAXONOMY,
                "{'id':'%s','name':'%s','description':''}".formatted(id(word), name));
    }

    private static MapRecord term(String word, String taxonomy, String code) {
        return stored(
                RecordKind.TAXONOMY_TERM,
                "{'id':'%s','name':'%s','description':'','code':'%s','taxonomy':'%s'}"
                        .formatted(id(word), code, code, taxonomy));
    }

    private OfferFacts facts() {
        return new OfferBlocks(ZoneId.of("Europe/Amsterdam"), PatternChoice.AS_WRITTEN)
                .render(store.load().offer(id("talk")).orElseThrow(), LocalDate.of(2026, 11, 25))
                .orElseThrow()
                .facts();
    }

    private HsdsObject service() {
        return store.load().offer(id("talk")).orElseThrow().service().hsds();
    }

    @Test
    void everyTickCountsOnTheKiosk() {
        fill(
                "'marks':['women-only','sensitive','connector','wish'],"
                        + "'access':['wheelchair','lift','toilet','hearing-loop','quiet-room']");
        assertThat(facts().marks()).isEmpty();

        new FormerTicks(store, CLOCK).settle();

        assertThat(facts().marks())
                .containsExactlyInAnyOrder(
                        OfferFacts.Mark.WOMEN_ONLY,
                        OfferFacts.Mark.SENSITIVE,
                        OfferFacts.Mark.CONNECTOR,
                        OfferFacts.Mark.WISH);
        assertThat(facts().access()).containsExactlyInAnyOrder(Access.values());
        assertThat(service().toText()).doesNotContain("marks", "\"access\"");
        assertThat(service().text("last_modified")).contains("2026-11-25T10:00:00Z");
    }

    @Test
    void usesTheTermsThatAreThereAndKeepsWordsThatNobodyKnows() {
        fill(
                "'marks':['sensitive','paars']",
                taxonomy("marks", "Kenmerken"),
                stored(
                        RecordKind.TAXONOMY_TERM,
                        "{'id':'%s','name':'x','description':'','code':'gevoelig','taxonomy_id':'%s'}"
                                .formatted(id("sensitive"), id("marks"))));

        new FormerTicks(store, CLOCK).settle();

        assertThat(facts().marks()).containsExactly(OfferFacts.Mark.SENSITIVE);
        assertThat(service().texts("marks")).containsExactly("paars");
        assertThat(service().toText()).contains(id("sensitive").toString());
        assertThat(store.load().all(RecordKind.TAXONOMY))
                .filteredOn(stored -> new Taxonomy(stored.hsds()).name().equals("Kenmerken"))
                .hasSize(1);
    }

    @Test
    void givesASortedMapTheTermsToTickAndLeavesItAloneFromThenOn() {
        fill("'url':'https://x.nl'");

        new FormerTicks(store, CLOCK).settle();
        long revision = store.revision();
        new FormerTicks(store, CLOCK).settle();

        assertThat(store.revision()).isEqualTo(revision);
        assertThat(PleinTerms.find(store.load(), "Kenmerken", "gevoelig")).isPresent();
        assertThat(PleinTerms.find(store.load(), "Toegang", "rolstoel")).isPresent();
    }

    @Test
    void leavesAMapThatSortsNothingAsItIs() {
        put(
                stored(
                        RecordKind.SERVICE,
                        "{'id':'%s','name':'x','status':'active','access':'by bus'}"
                                .formatted(id("talk"))));

        new FormerTicks(store, CLOCK).settle();

        assertThat(store.load().all()).hasSize(1);
        assertThat(service().text("access")).contains("by bus");
    }

    @Test
    void aFileOfAnOlderHubComesInWithItsTicks() {
        fill("'url':'https://x.nl'");
        String file =
                ("{'services':[{'id':'%s','name':'Praten','status':'active',"
                                + "'marks':['sensitive'],%s}]}")
                        .formatted(id("talk"), ATTRIBUTES)
                        .replace('\'', '"');

        var report = new SocialMapImport(store, CLOCK).run(file.getBytes(UTF_8), "test", Gone.KEEP);

        assertThat(report.rejected()).isEmpty();
        assertThat(facts().marks()).containsExactly(OfferFacts.Mark.SENSITIVE);
    }
}
