package nl.gezondheidsplein.kiosk;

import java.util.function.Supplier;
import nl.gezondheidsplein.kiosk.care.Effect;
import nl.gezondheidsplein.kiosk.care.OrderActs;

/** What orders ask of the loops that talk to the hub. */
final class Errands implements OrderActs.HubErrands {
    private final Supplier<Online> online;
    private final Runnable renewSoon;

    Errands(Supplier<Online> online, Runnable renewSoon) {
        this.online = online;
        this.renewSoon = renewSoon;
    }

    @Override
    public Effect reloadPack() {
        if (online.get() instanceof Online.Running running && running.content().again()) {
            return Effect.done("De nieuwste inhoud wordt opgehaald.");
        }
        return Effect.refused("De hub noemde nog geen inhoud.");
    }

    @Override
    public Effect renewCertificate() {
        return Effect.doneBy(renewSoon, "Het vernieuwen begint.");
    }
}
