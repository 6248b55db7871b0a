package nl.gezondheidsplein.hub.store;

import static nl.gezondheidsplein.hub.squaremap.Samples.stored;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import nl.gezondheidsplein.hub.squaremap.MapRecord;
import nl.gezondheidsplein.hub.squaremap.RecordKind;
import nl.gezondheidsplein.hub.squaremap.SocialMapMovedException;
import nl.gezondheidsplein.hub.squaremap.SocialMapStore;
import nl.gezondheidsplein.hub.squaremap.SocialMaps;
import org.junit.jupiter.api.Test;

/** What the store of the social map promises, on whichever database. */
abstract class SocialMapStoreContract extends DatabaseTest {
    private static final String ID = "a1b2c3d4-0000-4000-8000-00000000000";

    private final SocialMapStore store = new JdbcSocialMapStore(database());

    private static MapRecord organization(int number, String name) {
        return stored(
                RecordKind.ORGANIZATION,
                "{'id':'" + ID + number + "','name':'" + name + "','description':'','x':1.50}");
    }

    @Test
    void isEmptyAtFirst() {
        assertThat(store.load().all()).isEmpty();
        assertThat(store.revision()).isZero();
    }

    @Test
    void givesBackEveryFieldDigitForDigit() {
        store.change(0, List.of(organization(1, "De Luyk – ‘kamer’")), List.of());

        assertThat(store.load().all()).containsExactly(organization(1, "De Luyk – ‘kamer’"));
        assertThat(store.load().all().iterator().next().hsds().toText()).contains("1.50");
        assertThat(store.revision()).isEqualTo(1);
    }

    @Test
    void keepsTheMomentARecordFirstCameIn() {
        store.change(0, List.of(organization(1, "Oud")), List.of());
        MapRecord later = organization(1, "Nieuw");
        store.change(
                1,
                List.of(
                        new MapRecord(
                                later.key(),
                                later.hsds(),
                                later.source(),
                                Instant.parse("2027-01-01T00:00:00Z"))),
                List.of());

        assertThat(store.load().all()).containsExactly(later);
    }

    @Test
    void putsAndRemovesInOneStep() {
        store.change(0, List.of(organization(1, "Een"), organization(2, "Twee")), List.of());
        store.change(1, List.of(organization(3, "Drie")), List.of(organization(1, "Een").key()));

        assertThat(store.load().all())
                .containsExactlyInAnyOrder(organization(2, "Twee"), organization(3, "Drie"));
    }

    @Test
    void refusesAChangeThatWasMadeForAnEarlierMap() {
        store.change(0, List.of(organization(1, "Een")), List.of());

        assertThatThrownBy(() -> store.change(0, List.of(organization(2, "Twee")), List.of()))
                .isInstanceOf(SocialMapMovedException.class);
        assertThat(store.load().all()).containsExactly(organization(1, "Een"));
    }

    @Test
    void showsAChangeToWhoHoldsTheMapInMemory() {
        SocialMaps maps = new SocialMaps(store);
        assertThat(maps.current().all()).isEmpty();

        store.change(0, List.of(organization(1, "Een")), List.of());

        assertThat(maps.current().all(RecordKind.ORGANIZATION)).hasSize(1);
        assertThat(maps.current()).isSameAs(maps.current());
    }
}
