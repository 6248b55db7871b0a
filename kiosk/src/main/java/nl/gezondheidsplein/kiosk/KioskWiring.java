package nl.gezondheidsplein.kiosk;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.gezondheidsplein.kiosk.care.TouchWatch;
import nl.gezondheidsplein.kiosk.hardware.KioskHardware;
import nl.gezondheidsplein.kiosk.settings.KioskSettings;
import nl.gezondheidsplein.kiosk.speech.Clips;
import nl.gezondheidsplein.kiosk.speech.Voice;
import nl.gezondheidsplein.kiosk.ui.KioskPorts;
import nl.gezondheidsplein.kiosk.ui.KioskWindow;
import nl.gezondheidsplein.kiosk.ui.Recorder;
import nl.gezondheidsplein.kiosk.visit.SteadyTime;

/** Builds the program from its settings and starts it. */
final class KioskWiring {
    private KioskWiring() {}

    /**
     * Opens the kiosk and its window, and starts what runs beside the visits. The kiosk ends, with
     * a goodbye to the hub, when the process is asked to.
     *
     * @throws IllegalStateException when there is no display
     */
    static void start(KioskSettings settings, Clock clock) {
        SteadyTime steady = new SteadyTime();
        TouchWatch glass = new TouchWatch(clock, settings.timing().zone());
        KioskHardware hardware = KioskHardware.open(settings.place().hardware());
        KioskCore core = KioskCore.open(settings, clock, new UiRoundTrip(steady, glass));
        Runtime.getRuntime()
                .addShutdownHook(Thread.ofPlatform().name("farewell").unstarted(core::close));
        core.start();
        KioskWindow.open(
                settings.screen(),
                new KioskPorts(
                        recorder(core),
                        () -> new ScreenContent(core.content().current()),
                        core::pairingCode,
                        glass::touched,
                        hardware,
                        clock.withZone(settings.timing().zone()),
                        steady,
                        Voice.open(settings.place().isSoundAllowed(), Clips.none())));
    }

    /** The window never waits for the card: a thread of its own hands each visit's end over. */
    private static Recorder recorder(KioskCore core) {
        ExecutorService visits =
                Executors.newSingleThreadExecutor(
                        work -> Thread.ofPlatform().name("visits").daemon().unstarted(work));
        return (end, shown) ->
                CompletableFuture.runAsync(() -> core.record(end, shown.covenant()), visits);
    }
}
