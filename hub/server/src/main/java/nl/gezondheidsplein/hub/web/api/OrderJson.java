package nl.gezondheidsplein.hub.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import nl.gezondheidsplein.hub.fleet.GivenOrder;
import org.jspecify.annotations.Nullable;

/**
 * An order as the API tells it. A field without a value is null, never left out.
 *
 * @param order its id
 * @param detail what the kiosk said; null before it said anything, and for a picture
 * @param picture where the picture of the resting screen is, null without one
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record OrderJson(
        String order,
        String kind,
        Map<String, String> arguments,
        Instant issuedAt,
        Instant expiresAt,
        String givenBy,
        String state,
        @Nullable String detail,
        @Nullable String picture,
        @Nullable Instant answeredAt) {

    static OrderJson of(GivenOrder given) {
        boolean isPicture = given.picture().isPresent();
        return new OrderJson(
                given.order().id(),
                given.order().kind().id(),
                given.order().arguments(),
                given.order().issuedAt(),
                given.order().expiresAt(),
                given.givenBy(),
                given.state().id(),
                given.answeredAt() == null || isPicture ? null : given.detail(),
                isPicture
                        ? "/api/kiosks/"
                                + given.kiosk().value()
                                + "/orders/"
                                + given.order().id()
                                + "/picture"
                        : null,
                given.answeredAt());
    }
}
