package nl.gezondheidsplein.hub;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.gezondheidsplein.hub.results.Audience;
import nl.gezondheidsplein.hub.results.PublishedDocument;
import nl.gezondheidsplein.hub.results.PublishedResults;

/** A ledger whose pages a test writes itself. */
final class FixedResults implements PublishedResults {

    private record Page(Audience audience, PublishedDocument document) {}

    private final List<Page> pages = new CopyOnWriteArrayList<>();

    /** Releases histograms, given as the JSON that the ledger freezes. */
    void release(String period, String area, Audience audience, String histograms) {
        String json =
                "{\"area\":\"%s\",\"period\":\"%s\",\"audience\":\"%s\",\"within\":\"moerwijk\",\"histograms\":[%s]}"
                        .formatted(area, period, audience.id(), histograms);
        pages.add(
                new Page(
                        audience,
                        new PublishedDocument(
                                period, area, json.getBytes(StandardCharsets.UTF_8))));
    }

    @Override
    public List<String> periods(String area, Audience audience, int atMost) {
        return pages.stream()
                .filter(page -> page.audience() == audience && page.document().area().equals(area))
                .map(page -> page.document().period())
                .sorted(Comparator.reverseOrder())
                .limit(atMost)
                .toList();
    }

    @Override
    public Optional<PublishedDocument> find(String period, String area, Audience audience) {
        return pages.stream()
                .filter(page -> page.audience() == audience)
                .map(Page::document)
                .filter(document -> document.area().equals(area))
                .filter(document -> document.period().equals(period))
                .findFirst();
    }

    @Override
    public Optional<PublishedDocument> latest(String area, Audience audience) {
        return periods(area, audience, 1).stream()
                .flatMap(period -> find(period, area, audience).stream())
                .findFirst();
    }
}
