package nl.gezondheidsplein.kiosk.takeaway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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

    /** An address that a kiosk printed, and what stands in it. */
    record Golden(String address, Report report) {}

    /** What earlier kiosks printed, in every language; the hub's page is tested over them too. */
    static List<Golden> golden() throws IOException {
        List<Golden> golden = new ArrayList<>();
        try (InputStream in = Reports.class.getResourceAsStream("/golden/take-away/v1.json")) {
            for (JsonNode one : new ObjectMapper().readTree(Objects.requireNonNull(in, "golden"))) {
                golden.add(new Golden(one.get("address").asText(), report(one)));
            }
        }
        return golden;
    }

    private static Report report(JsonNode one) {
        Map<Domain, Band> bands = new EnumMap<>(Domain.class);
        Iterator<JsonNode> grown = one.get("bands").iterator();
        for (Domain domain : Domain.values()) {
            String band = grown.next().asText();
            if (!band.isEmpty()) {
                bands.put(domain, Band.valueOf(band.toUpperCase(Locale.ROOT)));
            }
        }
        return new Report(
                LocalDate.parse(one.get("date").asText()),
                Arrays.stream(Language.values())
                        .filter(language -> language.id().equals(one.get("language").asText()))
                        .findFirst()
                        .orElseThrow(),
                bands,
                one.get("offers")
                        .valueStream()
                        .map(
                                offer ->
                                        new TakenOffer(
                                                offer.get("title").asText(),
                                                offer.get("where").asText(),
                                                offer.get("when").asText(),
                                                offer.get("code").asText(),
                                                offer.get("ask").asText()))
                        .toList());
    }
}
