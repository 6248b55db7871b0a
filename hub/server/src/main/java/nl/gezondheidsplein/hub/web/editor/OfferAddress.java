package nl.gezondheidsplein.hub.web.editor;

import java.util.Optional;
import java.util.UUID;
import nl.gezondheidsplein.hub.web.Exchange;

/** Where the pages of an offer are. */
final class OfferAddress {
    private OfferAddress() {}

    static String of(UUID offer) {
        return "/beheer/kaart/aanbod/" + offer;
    }

    /** Where the page of its picture is. */
    static String picture(UUID offer) {
        return of(offer) + "/plaatje";
    }

    static Optional<UUID> offer(Exchange exchange) {
        return id(exchange.path("offer"));
    }

    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
