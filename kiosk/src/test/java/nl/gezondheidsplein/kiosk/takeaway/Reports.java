package nl.gezondheidsplein.kiosk.takeaway;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.gezondheidsplein.kiosk.visit.Band;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.protocol.Domain;

/** Reports that these tests take home. */
final class Reports {
    static final URI HUB = URI.create("https://plein.example/");

    private static final Map<Domain, Band> BANDS =
            Map.of(
                    Domain.LICHAAM, Band.STEM,
                    Domain.GEEST, Band.BLOSSOM,
                    Domain.SOCIAAL, Band.ROOT);

    private Reports() {}

    static Report dutch() {
        return new Report(
                LocalDate.of(2026, 6, 9),
                Language.DUTCH,
                BANDS,
                List.of(
                        new TakenOffer(
                                "Samen wandelen",
                                "Buurthuis, Dorpsstraat 1",
                                "dinsdag om 14 uur",
                                "KM7P",
                                "Vraag naar de beweegcoach."),
                        new TakenOffer("Koffie", "", "", "R3TX", "")));
    }

    static Report arabic() {
        return new Report(
                LocalDate.of(2026, 6, 9),
                Language.ARABIC,
                BANDS,
                List.of(
                        new TakenOffer(
                                "المشي معًا",
                                "Buurthuis, Dorpsstraat 1",
                                "الثلاثاء الساعة 14",
                                "KM7P",
                                "اسأل عن مدرب الحركة.")));
    }
}
