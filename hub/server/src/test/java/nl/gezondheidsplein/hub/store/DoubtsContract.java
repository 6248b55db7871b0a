package nl.gezondheidsplein.hub.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import nl.gezondheidsplein.hub.squaremap.edit.Doubts;
import org.junit.jupiter.api.Test;

/** What doubts about offers promise, on whichever database. */
abstract class DoubtsContract extends DatabaseTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-27");

    private final Doubts doubts = new JdbcDoubts(database());

    @Test
    void ofWhatIsDoubtedOftenOnlyTheNewestDayStays() {
        UUID offer = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        doubts.add(offer, DAY);
        doubts.add(offer, DAY.plusDays(1));
        doubts.add(offer, DAY.plusDays(1));
        doubts.add(other, DAY);

        assertThat(doubts.newest())
                .hasSize(2)
                .containsEntry(offer, DAY.plusDays(1))
                .containsEntry(other, DAY);
    }
}
