package nl.gezondheidsplein.hub.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.gezondheidsplein.hub.packs.Blob;
import nl.gezondheidsplein.hub.packs.PackShelf.Content;
import nl.gezondheidsplein.hub.packs.PackShelf.Shelved;
import nl.gezondheidsplein.protocol.PlaceId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the shelf of packs, and the book of periods beside it, promise on every database. */
abstract class PackShelfContract extends DatabaseTest {
    private static final PlaceId OTHER = new PlaceId("school-noord");

    private final JdbcPackShelf shelf = new JdbcPackShelf(database());

    @BeforeEach
    void putTheTownIn() {
        DemoAreas.putInto(new JdbcAreaRegister(database()));
    }

    private static Blob blob(String text) {
        return new Blob("application/json", text.getBytes(StandardCharsets.UTF_8));
    }

    private Shelved put(PlaceId place, String content, long least) {
        return shelf.put(
                place,
                new Content(blob(content).sha256(), List.of(blob(content), blob("shared"))),
                least,
                number -> blob("index " + place.value() + " " + number));
    }

    @Test
    void theSameContentStaysTheSamePackAndOtherContentGetsAHigherNumber() {
        Shelved first = put(DemoAreas.DE_LUYK, "a", 1);
        assertThat(put(DemoAreas.DE_LUYK, "a", 1)).isEqualTo(first);

        Shelved second = put(DemoAreas.DE_LUYK, "b", 1);
        Shelved back = put(DemoAreas.DE_LUYK, "a", 1);

        assertThat(second.number()).isGreaterThan(first.number());
        assertThat(back.number()).as("a kiosk takes no older one").isGreaterThan(second.number());
        assertThat(shelf.last(DemoAreas.DE_LUYK)).contains(back);
    }

    /** A hub that was restored from a backup starts above what kiosks have seen. */
    @Test
    void aNumberIsNeverBelowTheLeast() {
        assertThat(put(DemoAreas.DE_LUYK, "a", 700).number()).isEqualTo(700);
        assertThat(put(DemoAreas.DE_LUYK, "b", 3).number()).isEqualTo(701);
    }

    @Test
    void everyPlaceHasItsOwnAndFilesAreFoundByWhatIsInThem() {
        Shelved here = put(DemoAreas.DE_LUYK, "a", 1);
        Shelved there = put(OTHER, "c", 1);

        assertThat(shelf.last(OTHER)).contains(there);
        assertThat(shelf.find(blob("shared").sha256()))
                .hasValueSatisfying(
                        found ->
                                assertThat(found.content())
                                        .isEqualTo("shared".getBytes(StandardCharsets.UTF_8)));
        assertThat(shelf.find(here.indexSha256())).isPresent();
        assertThat(shelf.find("0".repeat(64))).isEmpty();
    }

    @Test
    void thePeriodsOfAYearAreThoseThatWereChosenLast() {
        JdbcGridBook grids = new JdbcGridBook(database());
        grids.put(2026, "month");
        grids.put(2027, "month");
        grids.put(2027, "quarter");

        assertThat(grids.grids()).containsEntry(2026, "month").containsEntry(2027, "quarter");
        assertThat(grids.grids()).hasSize(2);
    }
}
