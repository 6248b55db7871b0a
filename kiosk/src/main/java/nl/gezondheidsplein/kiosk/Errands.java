package nl.gezondheidsplein.kiosk;

import java.util.function.Supplier;
import nl.gezondheidsplein.kiosk.care.Effect;
import nl.gezondheidsplein.kiosk.care.OrderActs;
import nl.gezondheidsplein.kiosk.event.Desk;
import nl.gezondheidsplein.kiosk.event.EventMode;

/** What orders ask of the loops that talk to the hub, and of the event mode. */
final class Errands implements OrderActs.HubErrands {
    private final Supplier<Online> online;
    private final Runnable renewSoon;

    private final EventMode events;

    Errands(Supplier<Online> online, Runnable renewSoon, EventMode events) {
        this.online = online;
        this.renewSoon = renewSoon;
        this.events = events;
    }

    @Override
    public Effect reloadPack() {
        if (online.get() instanceof Online.Running running && running.content().again()) {
            return Effect.done("De nieuwste inhoud wordt opgehaald.");
        }
        return Effect.refused("De hub noemde nog geen inhoud.");
    }

    @Override
    public boolean isOn(String event) {
        return events.running().filter(running -> running.event().id().equals(event)).isPresent();
    }

    @Override
    public Effect eventMode(String event, boolean toOn) {
        if (!toOn) {
            if (isOn(event)) {
                events.stop();
            }
            return Effect.done("De activiteit staat uit.");
        }
        if (isOn(event)) {
            return Effect.done("De activiteit staat aan.");
        }
        return switch (events.start(event, Desk.DOOR)) {
            case ON -> Effect.done("De activiteit staat aan.");
            case UNKNOWN -> Effect.refused("Deze activiteit staat niet in de inhoud van de kiosk.");
            case OVER -> Effect.refused("Deze activiteit is voorbij.");
            case CANCELLED -> Effect.refused("Deze activiteit gaat niet door.");
        };
    }

    @Override
    public Effect renewCertificate() {
        return Effect.doneBy(renewSoon, "Het vernieuwen begint.");
    }
}
