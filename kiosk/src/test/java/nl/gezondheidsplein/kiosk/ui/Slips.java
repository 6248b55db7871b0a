package nl.gezondheidsplein.kiosk.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.gezondheidsplein.kiosk.takeaway.Report;
import nl.gezondheidsplein.kiosk.visit.Band;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.protocol.Domain;

/** What residents of these tests took home from an earlier visit. */
final class Slips {
    /** A plant that no other test grows. */
    static final Map<Domain, Band> EARLIER =
            Map.of(
                    Domain.LICHAAM, Band.ROOT,
                    Domain.GEEST, Band.BLOSSOM,
                    Domain.SOCIAAL, Band.STEM);

    private Slips() {}

    /** The address in the code of a slip with this plant and no offers. */
    static String address(Map<Domain, Band> bands) {
        return Resident.TAKE_HOME.address(
                new Report(LocalDate.of(2026, 9, 1), Language.TURKISH, bands, List.of()));
    }
}
