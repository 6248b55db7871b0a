package nl.gezondheidsplein.kiosk;

import java.time.Clock;
import nl.gezondheidsplein.kiosk.settings.KioskSettings;

/** Builds the program from its settings and starts it. */
final class KioskWiring {
    private KioskWiring() {}

    /** Starts a kiosk that ends, with a goodbye to the hub, when the process is asked to. */
    static KioskCore start(KioskSettings settings, Clock clock) {
        KioskCore core = KioskCore.open(settings, clock);
        Runtime.getRuntime()
                .addShutdownHook(Thread.ofPlatform().name("farewell").unstarted(core::close));
        core.start();
        return core;
    }
}
