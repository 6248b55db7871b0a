package nl.gezondheidsplein.kiosk.takeaway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.gezondheidsplein.kiosk.visit.Band;
import nl.gezondheidsplein.kiosk.visit.Contribution.Changed;
import nl.gezondheidsplein.kiosk.visit.Contribution.Changed.Change;
import nl.gezondheidsplein.protocol.Domain;
import org.junit.jupiter.api.Test;

final class ThenAndNowTest {
    @Test
    void saysMoreSameOrLessAndNothingElse() {
        TakeHome home = new TakeHome(Reports.HUB);
        String scanned = home.address(Reports.dutch()) + "\n";

        ThenAndNow said =
                home.compare(
                        scanned,
                        Map.of(
                                Domain.LICHAAM, Band.BUD,
                                Domain.GEEST, Band.BUD,
                                Domain.SOCIAAL, Band.ROOT,
                                Domain.MAATSCHAPPELIJK, Band.BLOSSOM));

        assertThat(said)
                .isEqualTo(
                        new ThenAndNow.Compared(
                                new Changed(
                                        Map.of(
                                                Domain.LICHAAM, Change.MORE,
                                                Domain.GEEST, Change.LESS,
                                                Domain.SOCIAAL, Change.SAME,
                                                Domain.MAATSCHAPPELIJK, Change.SKIPPED))));
    }
}
