package nl.gezondheidsplein.kiosk.care;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import nl.gezondheidsplein.protocol.Order;
import nl.gezondheidsplein.protocol.OrderKind;

/** Carries out one order, of whichever kind; the desk has seen to it that this is the moment. */
public final class OrderActs {
    /** With what surrounds it this fits a reply of 20,000 characters. */
    private static final int MOST_PICTURE_BYTES = 14_500;

    private final Housing housing;
    private final Notice notice;
    private final HubErrands hub;
    private final InstantSource clock;

    /** What orders ask of the way to the hub. */
    public interface HubErrands {
        /** Fetches the newest pack that the hub named. */
        Effect reloadPack();

        /** Whether this kiosk counts for an event now. */
        boolean isOn(String event);

        /** Begins to count for an event of the pack, or stops. */
        Effect eventMode(String event, boolean toOn);

        /** Begins to renew the certificate. */
        Effect renewCertificate();
    }

    public OrderActs(Housing housing, Notice notice, HubErrands hub, InstantSource clock) {
        this.housing = housing;
        this.notice = notice;
        this.hub = hub;
        this.clock = clock;
    }

    Effect carryOut(Order order) {
        return switch (order.kind()) {
            case RESTART_APP ->
                    housing.restart()
                            .map(restart -> Effect.doneBy(restart, "Het programma start opnieuw."))
                            .orElseGet(
                                    () ->
                                            Effect.refused(
                                                    "Deze kiosk deelt zijn programma met andere."));
            case REBOOT -> housing.device().reboot();
            case RELOAD_PACK -> hub.reloadPack();
            case SCREENSHOT ->
                    housing.screen()
                            .picture(MOST_PICTURE_BYTES)
                            .map(OrderActs::picture)
                            .orElseGet(() -> Effect.refused("Er is geen beginscherm te zien."));
            case BRIGHTNESS -> housing.device().brightness(number(order, "percent"));
            case VOLUME -> housing.device().volume(number(order, "percent"));
            case MESSAGE -> say(order);
            case RENEW_CERTIFICATE -> hub.renewCertificate();
            case LOG_TAIL -> Effect.done(housing.log().text());
            case EVENT_MODE -> hub.eventMode(argument(order, "event"), isToOn(order));
            case UPDATE ->
                    housing.device()
                            .update(
                                    new Device.Wanted(
                                            order.id(),
                                            argument(order, "version"),
                                            argument(order, "sha256")));
        };
    }

    /** Whether an order of an event asks for what is so already; nobody notices that one. */
    boolean isAsOrdered(Order order) {
        return hub.isOn(argument(order, "event")) == isToOn(order);
    }

    /** Whether this is the order to end the event that is on. */
    boolean endsAnEvent(Order order) {
        return order.kind() == OrderKind.EVENT_MODE && !isToOn(order) && !isAsOrdered(order);
    }

    private static boolean isToOn(Order order) {
        return argument(order, "mode").equals("on");
    }

    private static Effect picture(byte[] jpeg) {
        return Effect.done("data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg));
    }

    private Effect say(Order order) {
        String text = argument(order, "text").strip();
        Duration time = Duration.ofHours(number(order, "hours"));
        notice.say(text, clock.instant().plus(time));
        return Effect.done(text.isEmpty() ? "Het bericht is weg." : "Het bericht staat er.");
    }

    private static int number(Order order, String argument) {
        return Integer.parseInt(argument(order, argument));
    }

    private static String argument(Order order, String name) {
        return String.valueOf(order.arguments().get(name));
    }
}
