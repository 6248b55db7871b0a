package nl.gezondheidsplein.kiosk;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import nl.gezondheidsplein.kiosk.care.Housing;
import nl.gezondheidsplein.kiosk.care.LinuxDevice;
import nl.gezondheidsplein.kiosk.care.LogTail;
import nl.gezondheidsplein.kiosk.care.TouchWatch;
import nl.gezondheidsplein.kiosk.care.WorkWatch;
import nl.gezondheidsplein.kiosk.content.StoredImages;
import nl.gezondheidsplein.kiosk.hardware.KioskHardware;
import nl.gezondheidsplein.kiosk.settings.KioskSettings;
import nl.gezondheidsplein.kiosk.speech.Voice;
import nl.gezondheidsplein.kiosk.takeaway.TakeHome;
import nl.gezondheidsplein.kiosk.ui.KioskPorts;
import nl.gezondheidsplein.kiosk.ui.KioskWindow;
import nl.gezondheidsplein.kiosk.ui.PaintedInMemory;
import nl.gezondheidsplein.kiosk.ui.WorkQueue;
import nl.gezondheidsplein.kiosk.visit.SteadyTime;
import nl.gezondheidsplein.protocol.supervision.Pulse;
import nl.gezondheidsplein.protocol.words.Direction;

/** Builds the program from its settings and starts it. */
final class KioskWiring {
    /** Asks the system to start the program again: EX_TEMPFAIL, which systemd restarts on. */
    private static final int START_ANEW = 75;

    private KioskWiring() {}

    /**
     * Opens the kiosk and its window, and starts what runs beside the visits. The kiosk ends, with
     * a goodbye to the hub, when the process is asked to.
     *
     * @throws IllegalStateException when there is no display
     */
    static void start(KioskSettings settings, Clock clock) {
        KioskWindow.prepare();
        SteadyTime steady = new SteadyTime();
        TouchWatch glass = new TouchWatch(clock, settings.timing().zone());
        WorkWatch work = new WorkWatch(clock, settings.timing().zone());
        KioskHardware hardware =
                KioskHardware.open(settings.place().hardware(), settings.place().printer());
        ScreenOfWindow screen = new ScreenOfWindow();
        KioskCore core =
                KioskCore.open(
                        settings,
                        clock,
                        new Housing(
                                new UiRoundTrip(steady, glass, work),
                                screen,
                                new LinuxDevice(Path.of("/")),
                                hardware.printer()::condition,
                                LogTail.ofThisProgram(),
                                Optional.of(KioskWiring::startAnew)));
        Runtime.getRuntime()
                .addShutdownHook(Thread.ofPlatform().name("farewell").unstarted(core::close));
        core.start();
        PaintedInMemory.install();
        KioskWindow window =
                KioskWindow.open(
                        settings.screen(),
                        new KioskPorts(
                                new RecorderThread(core),
                                new NewestContent(
                                        core.content()::current,
                                        clock.withZone(settings.timing().zone())),
                                core::pairingCode,
                                core::notice,
                                glass::touched,
                                hardware,
                                clock.withZone(settings.timing().zone()),
                                core::isClockTrusted,
                                steady,
                                new TakeHome(
                                        settings.hub().url(),
                                        aside("codes"),
                                        settings.place().printer().paper()),
                                new StoredImages(core.content()::picture, aside("pictures")),
                                new HostThread(core),
                                Voice.open(
                                        settings.place().isSoundAllowed(),
                                        phrase ->
                                                core.content()
                                                        .recording(
                                                                phrase.language(),
                                                                Direction.withoutIsolates(
                                                                        phrase.words()))),
                                new EventThread(core.events())));
        screen.opened(window);
        WorkQueue.install(() -> !window.isResting(), work::heldUp);
        Pulse.start(System.getenv(), SignsOfLife.of(core::outboxStatus));
    }

    /** For what takes longer to make than the window may be held up. */
    private static Executor aside(String name) {
        return Executors.newSingleThreadExecutor(
                work -> Thread.ofPlatform().name(name).daemon().unstarted(work));
    }

    /** From a thread of its own: whoever asks for it is closed by it. */
    private static void startAnew() {
        Thread.ofPlatform().name("restart").start(() -> System.exit(START_ANEW));
    }
}
