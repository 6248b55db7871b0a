package nl.gezondheidsplein.hub.web.admin;

import java.time.Instant;
import nl.gezondheidsplein.hub.fleet.GivenOrder;
import nl.gezondheidsplein.hub.fleet.OrderState;
import nl.gezondheidsplein.protocol.OrderKind;

/**
 * One order as its kiosk's page shows it.
 *
 * @param look the icon: {@code ok}, {@code wait}, {@code hand} or {@code rest}
 * @param detail what the kiosk said; empty where it said nothing
 * @param lines what was asked of its log; empty for other orders
 * @param picture where its picture is; empty without one
 */
public record OrderRow(
        String words,
        String look,
        String state,
        String when,
        String by,
        String detail,
        String lines,
        String picture) {

    static OrderRow of(GivenOrder given) {
        boolean isLog =
                given.order().kind() == OrderKind.LOG_TAIL && given.state() == OrderState.DONE;
        boolean isPicture = given.picture().isPresent();
        return new OrderRow(
                OrderWords.of(given.order()),
                look(given.state()),
                words(given.state()),
                when(given),
                given.givenBy(),
                isLog || isPicture ? "" : given.detail(),
                isLog ? given.detail() : "",
                isPicture
                        ? "/beheer/kiosken/"
                                + given.kiosk().value()
                                + "/opdrachten/"
                                + given.order().id()
                                + "/beeld"
                        : "");
    }

    private static String when(GivenOrder given) {
        Instant answered = given.answeredAt();
        return given.state().isOpen()
                ? "geldt tot " + DutchTime.moment(given.order().expiresAt())
                : DutchTime.moment(answered == null ? given.order().expiresAt() : answered);
    }

    private static String look(OrderState state) {
        return switch (state) {
            case WAITING, DELIVERED -> "wait";
            case DONE -> "ok";
            case REFUSED, FAILED -> "hand";
            case EXPIRED -> "rest";
        };
    }

    private static String words(OrderState state) {
        return switch (state) {
            case WAITING -> "onderweg";
            case DELIVERED -> "bij de kiosk, wacht op een rustig moment";
            case DONE -> "gedaan";
            case REFUSED -> "geweigerd";
            case FAILED -> "mislukt";
            case EXPIRED -> "te laat";
        };
    }
}
