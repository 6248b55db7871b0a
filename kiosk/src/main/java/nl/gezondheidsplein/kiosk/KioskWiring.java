package nl.gezondheidsplein.kiosk;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.gezondheidsplein.kiosk.care.TouchWatch;
import nl.gezondheidsplein.kiosk.hardware.KioskHardware;
import nl.gezondheidsplein.kiosk.settings.KioskSettings;
import nl.gezondheidsplein.kiosk.speech.Clips;
import nl.gezondheidsplein.kiosk.speech.Voice;
import nl.gezondheidsplein.kiosk.takeaway.TakeHome;
import nl.gezondheidsplein.kiosk.ui.Content;
import nl.gezondheidsplein.kiosk.ui.KioskPorts;
import nl.gezondheidsplein.kiosk.ui.KioskWindow;
import nl.gezondheidsplein.kiosk.ui.Recorder;
import nl.gezondheidsplein.kiosk.visit.Contribution;
import nl.gezondheidsplein.kiosk.visit.Pace;
import nl.gezondheidsplein.kiosk.visit.SteadyTime;
import nl.gezondheidsplein.kiosk.visit.VisitEnd;

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
                        new OwnThread(core),
                        new NewestContent(
                                core.content()::current, clock.withZone(settings.timing().zone())),
                        core::pairingCode,
                        glass::touched,
                        hardware,
                        clock.withZone(settings.timing().zone()),
                        steady,
                        new TakeHome(settings.hub().url()),
                        Voice.open(settings.place().isSoundAllowed(), Clips.none())));
    }

    /** The window never waits for the card: a thread of its own hands over what counts. */
    private static final class OwnThread implements Recorder {
        private final ExecutorService visits =
                Executors.newSingleThreadExecutor(
                        work -> Thread.ofPlatform().name("visits").daemon().unstarted(work));
        private final KioskCore core;

        OwnThread(KioskCore core) {
            this.core = core;
        }

        @Override
        public CompletionStage<?> count(Contribution contribution, Pace pace, Content shown) {
            return CompletableFuture.runAsync(
                    () -> core.count(contribution, pace, shown.covenant()), visits);
        }

        @Override
        public CompletionStage<?> record(VisitEnd end, Content shown) {
            return CompletableFuture.runAsync(() -> core.record(end, shown.covenant()), visits);
        }
    }
}
