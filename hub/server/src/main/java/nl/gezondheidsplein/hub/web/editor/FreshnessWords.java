package nl.gezondheidsplein.hub.web.editor;

import java.time.LocalDate;
import nl.gezondheidsplein.hub.squaremap.Offer;
import nl.gezondheidsplein.hub.squaremap.edit.DutchDays;
import nl.gezondheidsplein.protocol.Freshness;

/** Says how far an offer can be trusted. */
final class FreshnessWords {
    private FreshnessWords() {}

    /** Returns when and by whom it was verified, and what follows from that. */
    static String of(Offer offer, LocalDate today) {
        String verified =
                offer.service()
                        .verifiedOn()
                        .map(
                                day ->
                                        "Nagekeken op "
                                                + DutchDays.words(day)
                                                + offer.service()
                                                        .verifiedBy()
                                                        .map(role -> " door de " + role)
                                                        .orElse("")
                                                + ".")
                        .orElse("Nog nooit nagekeken.");
        return switch (offer.freshness(today, Here.ZONE)) {
            case CURRENT -> verified;
            case ASK -> verified + " Op de kiosk staat: vraag het na.";
            case EXPIRED -> verified + " Het staat niet meer op de kiosk.";
        };
    }

    static String of(Freshness freshness) {
        return switch (freshness) {
            case CURRENT -> "vers";
            case ASK -> "vraag het na";
            case EXPIRED -> "verlopen";
        };
    }
}
