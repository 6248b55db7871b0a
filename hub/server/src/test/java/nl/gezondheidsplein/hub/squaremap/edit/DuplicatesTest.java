package nl.gezondheidsplein.hub.squaremap.edit;

import static nl.gezondheidsplein.hub.squaremap.Samples.id;
import static nl.gezondheidsplein.hub.squaremap.Samples.stored;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.gezondheidsplein.hub.squaremap.InMemorySocialMapStore;
import nl.gezondheidsplein.hub.squaremap.MapRecord;
import nl.gezondheidsplein.hub.squaremap.RecordKind;
import nl.gezondheidsplein.hub.squaremap.SocialMaps;
import nl.gezondheidsplein.hub.squaremap.hsds.SocialMapExport;
import nl.gezondheidsplein.hub.squaremap.hsds.SocialMapImport;
import nl.gezondheidsplein.protocol.Freshness;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Offers that may be one, and what must be verified. */
final class DuplicatesTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-11-25T10:00:00Z"));

    private final InMemorySocialMapStore store = new InMemorySocialMapStore();
    private final DuplicateDesk desk =
            new DuplicateDesk(
                    new SocialMaps(store),
                    store,
                    new OfferDesk.Custom(ZONE, CLOCK, UUID::randomUUID));

    @BeforeEach
    void fill() {
        store.change(
                0,
                List.of(
                        stored(
                                RecordKind.LOCATION,
                                "{'id':'" + id("hall") + "','location_type':'physical'}"),
                        stored(
                                RecordKind.LOCATION,
                                "{'id':'" + id("park") + "','location_type':'physical'}"),
                        service("a", "Samen koken in Zuid", ""),
                        service("b", "Koken, samen in zuid", ",'description':'Elke week.'"),
                        service("c", "Samen lopen in Zuid", ",'assured_date':'2026-11-01'"),
                        site("a", "hall"),
                        site("b", "hall"),
                        site("c", "hall"),
                        stored(
                                RecordKind.SERVICE_AT_LOCATION,
                                "{'id':'%s','service_id':'%s','location_id':'%s'}"
                                        .formatted(id("extra"), id("b"), id("park")))),
                List.of());
    }

    private static MapRecord service(String word, String name, String more) {
        return stored(
                RecordKind.SERVICE,
                "{'id':'" + id(word) + "','name':'" + name + "','status':'active'" + more + "}");
    }

    private static MapRecord site(String service, String location) {
        return stored(
                RecordKind.SERVICE_AT_LOCATION,
                "{'id':'%s','service_id':'%s','location_id':'%s'}"
                        .formatted(id("site" + service), id(service), id(location)));
    }

    private Map<UUID, String> seen() {
        return Map.of(
                id("a"), desk.open(id("a")).orElseThrow().version(),
                id("b"), desk.open(id("b")).orElseThrow().version());
    }

    @Test
    void findsNearlyTheSameNameAtTheSamePlaceAndNothingElse() {
        assertThat(Duplicates.in(store.load()))
                .singleElement()
                .satisfies(
                        pair ->
                                assertThat(List.of(pair.one().id(), pair.other().id()))
                                        .containsExactlyInAnyOrder(id("a"), id("b")));
    }

    @Test
    void asksNoMoreOnceSomebodySaidThatTheyAreNotTheSame() {
        assertThat(desk.keepApart(id("a"), id("b"), seen())).isInstanceOf(Saving.Saved.class);

        assertThat(Duplicates.in(store.load())).isEmpty();
    }

    @Test
    void mergesWithoutLosingAPlaceOrAFact() {
        assertThat(desk.merge(id("a"), id("b"), seen())).isInstanceOf(Saving.Saved.class);

        var kept = desk.open(id("a")).orElseThrow().offer();
        assertThat(kept.service().description()).contains("Elke week.");
        assertThat(kept.sites())
                .extracting(site -> site.link().location().orElseThrow())
                .containsExactlyInAnyOrder(id("hall"), id("park"));
        assertThat(desk.open(id("b")).orElseThrow().offer().service().isActive()).isFalse();
        assertThat(Duplicates.in(store.load())).isEmpty();
        assertThat(
                        new SocialMapImport(store, CLOCK)
                                .tryOut(SocialMapExport.write(store.load()), "x")
                                .rejected())
                .isEmpty();
    }

    @Test
    void mergesNothingWhenOneOfTheTwoHasChanged() {
        Map<UUID, String> before = seen();
        desk.keepApart(id("b"), id("c"), Map.of());

        assertThat(desk.merge(id("a"), id("b"), before)).isInstanceOf(Saving.Moved.class);
        assertThat(desk.open(id("b")).orElseThrow().offer().service().isActive()).isTrue();
    }

    @Test
    void putsWhatResidentsDoubtAboveWhatIsOld() {
        LocalDate today = LocalDate.parse("2026-11-25");
        LocalDate verified = LocalDate.parse("2026-11-01");
        assertThat(Upkeep.of(store.load(), Map.of(id("c"), verified), today, ZONE).due())
                .as("doubted before it was verified")
                .extracting(due -> due.offer().id())
                .containsExactly(id("b"), id("a"));

        Upkeep upkeep = Upkeep.of(store.load(), Map.of(id("c"), verified.plusDays(1)), today, ZONE);

        assertThat(upkeep.due())
                .extracting(due -> due.offer().id())
                .containsExactly(id("c"), id("b"), id("a"));
        assertThat(upkeep.figures())
                .containsEntry(Freshness.CURRENT, 1)
                .containsEntry(Freshness.EXPIRED, 2);
        assertThat(upkeep.dueByOrganization()).containsEntry("geen organisatie", 3);
    }
}
