package nl.gezondheidsplein.hub;

import java.time.Clock;
import java.util.List;
import nl.gezondheidsplein.hub.packs.KeptContent;
import nl.gezondheidsplein.hub.packs.PackSources;
import nl.gezondheidsplein.hub.packs.PackTexts;
import nl.gezondheidsplein.hub.packs.ShownOffers;
import nl.gezondheidsplein.hub.review.ReviewDesk;
import nl.gezondheidsplein.hub.store.Database;
import nl.gezondheidsplein.hub.store.JdbcAreaRegister;
import nl.gezondheidsplein.hub.store.JdbcContentBook;
import nl.gezondheidsplein.hub.store.JdbcKioskRegister;
import nl.gezondheidsplein.hub.store.JdbcReviewBook;
import nl.gezondheidsplein.hub.voices.PublishedVoices;

/** Builds the desk of texts for commands, beside a hub that may be running. */
final class TextsWiring {
    private TextsWiring() {}

    static ReviewDesk desk(Database database) {
        Clock clock = Clock.systemUTC();
        JdbcAreaRegister areas = new JdbcAreaRegister(database);
        PublishedVoices voices =
                new VoicesWiring(database, areas, VoicesWiring.Beside.NOTHING, clock).published();
        PackSources sources =
                new EventsWiring(database, new JdbcKioskRegister(database), HubWiring.ZONE, clock)
                        .with(
                                new KeptContent(new JdbcContentBook(database))
                                        .sources(() -> ShownOffers.NONE)
                                        .withJoin(place -> voices.join(place.neighbourhood()))
                                        .withFeedback(
                                                place ->
                                                        voices.feedback(
                                                                place.neighbourhood(),
                                                                List.of(),
                                                                false)));
        return new ReviewDesk(new JdbcReviewBook(database), new PackTexts(areas, sources), clock);
    }
}
