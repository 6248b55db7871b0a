package nl.gezondheidsplein.hub.web.admin;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondheidsplein.hub.events.Event;
import nl.gezondheidsplein.hub.fleet.FleetException;
import nl.gezondheidsplein.hub.fleet.GivenOrder;
import nl.gezondheidsplein.hub.fleet.Orders;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.OrderKind;

/** Puts the kiosks of an event into check-in and out of it, from afar. */
public final class EventModes {
    /** A kiosk that is switched on in the morning still hears of it. */
    private static final Duration HOLDS = Duration.ofHours(12);

    private static final String EVENT = "event";
    private static final String MODE = "mode";

    private final Orders orders;

    EventModes(Orders orders) {
        this.orders = orders;
    }

    /** What a button asks. */
    enum Mode {
        ON("on", "aan"),
        OFF("off", "uit");

        private final String argument;
        private final String word;

        Mode(String argument, String word) {
            this.argument = argument;
            this.word = word;
        }

        static Optional<Mode> ofWord(String word) {
            for (Mode mode : values()) {
                if (mode.word.equals(word)) {
                    return Optional.of(mode);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * A kiosk and what it was last asked.
     *
     * @param state in words
     * @param look of the picture beside it
     */
    public record KioskMode(String id, String name, String state, String look) {}

    List<KioskMode> of(Event event, Map<KioskId, String> names) {
        return event.kiosks().stream()
                .map(kiosk -> of(event, kiosk, names))
                .sorted(Comparator.comparing(KioskMode::name))
                .toList();
    }

    private KioskMode of(Event event, KioskId kiosk, Map<KioskId, String> names) {
        Optional<GivenOrder> last =
                orders.newest(kiosk).stream()
                        .filter(given -> given.order().kind() == OrderKind.EVENT_MODE)
                        .filter(given -> event.id().equals(given.order().arguments().get(EVENT)))
                        .findFirst();
        return new KioskMode(
                kiosk.value(),
                EventWords.name(kiosk, names),
                last.map(EventModes::words).orElse("nog niets gevraagd"),
                last.map(EventModes::look).orElse("rest"));
    }

    private static String words(GivenOrder given) {
        String mode =
                Mode.ON.argument.equals(given.order().arguments().get(MODE))
                        ? "check-in aan"
                        : "check-in uit";
        return switch (given.state()) {
            case WAITING -> mode + ": onderweg";
            case DELIVERED -> mode + ": de kiosk wacht tot er niemand staat";
            case DONE -> mode;
            case REFUSED -> mode + ": lukte niet. " + given.detail();
            case FAILED -> mode + ": ging mis. " + given.detail();
            case EXPIRED -> mode + ": niet gehoord. De gastheer kan het met de pincode doen.";
        };
    }

    private static String look(GivenOrder given) {
        return switch (given.state()) {
            case WAITING, DELIVERED -> "wait";
            case DONE ->
                    Mode.ON.argument.equals(given.order().arguments().get(MODE)) ? "ok" : "rest";
            case REFUSED, FAILED, EXPIRED -> "hand";
        };
    }

    /**
     * Asks every kiosk that is named.
     *
     * @return a sentence when one could not be asked
     */
    String ask(Event event, List<KioskId> kiosks, Mode mode, String by) {
        String refusal = "";
        for (KioskId kiosk : kiosks) {
            try {
                orders.give(
                        kiosk,
                        new Orders.Request(
                                OrderKind.EVENT_MODE,
                                Map.of(EVENT, event.id(), MODE, mode.argument),
                                HOLDS,
                                by));
            } catch (FleetException e) {
                refusal = String.valueOf(e.getMessage());
            }
        }
        return refusal;
    }
}
