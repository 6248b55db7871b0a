package nl.gezondheidsplein.kiosk;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import nl.gezondheidsplein.kiosk.content.OfferImages;
import nl.gezondheidsplein.kiosk.content.Pack;
import nl.gezondheidsplein.kiosk.enrol.HubTrust;
import nl.gezondheidsplein.kiosk.hardware.KioskHardware;
import nl.gezondheidsplein.kiosk.settings.ClaimSource;
import nl.gezondheidsplein.kiosk.settings.HardwareKind;
import nl.gezondheidsplein.kiosk.settings.HubAccess;
import nl.gezondheidsplein.kiosk.settings.KioskSettings;
import nl.gezondheidsplein.kiosk.settings.PlaceSettings;
import nl.gezondheidsplein.kiosk.settings.PlaceType;
import nl.gezondheidsplein.kiosk.settings.Screen;
import nl.gezondheidsplein.kiosk.settings.Timing;
import nl.gezondheidsplein.kiosk.speech.Clips;
import nl.gezondheidsplein.kiosk.speech.Voice;
import nl.gezondheidsplein.kiosk.takeaway.TakeHome;
import nl.gezondheidsplein.kiosk.ui.KioskPorts;
import nl.gezondheidsplein.kiosk.ui.KioskWindow;
import nl.gezondheidsplein.kiosk.ui.PaintedInMemory;
import nl.gezondheidsplein.kiosk.visit.VisitEnd;

/**
 * Whether a machine can be a kiosk: the card is written, TLS 1.3 and the keys are there, and the
 * window opens with its fonts. In a folder of its own, without a hub and without a trace. The same
 * road as a start, so the start-up cache is trained on it.
 */
final class SelfTest {
    private static final String ROOT = "self-test-root.pem";
    private static final String PACK = "self-test-pack/";

    /** Enough to come to the screens of a visit. */
    private static final int TOUCHES = 120;

    private final Path folder;
    private final Clock clock;
    private final PrintStream out;

    private SelfTest(Path folder, Clock clock, PrintStream out) {
        this.folder = folder;
        this.clock = clock;
        this.out = out;
    }

    /**
     * Runs it and says what works, a line each.
     *
     * @throws IllegalStateException naming what does not work
     */
    static void run(Clock clock, PrintStream out) throws IOException {
        Path folder = Files.createTempDirectory("gezondheidsplein-self-test");
        try {
            new SelfTest(folder, clock, out).run();
        } finally {
            delete(folder);
        }
    }

    private void run() throws IOException {
        KioskSettings settings = settings();
        putPack(settings.dataDir().resolve("content"));
        try (KioskCore core = KioskCore.open(settings, clock)) {
            if (core.content().current() instanceof Pack.None) {
                throw new IllegalStateException("the pack of the self-test is not understood");
            }
            core.record(
                    new VisitEnd(
                            VisitEnd.Outcome.ABANDONED,
                            Optional.empty(),
                            Set.of(),
                            new TreeSet<>(),
                            false),
                    core.content().current().covenant());
            out.println(
                    "the state file is written and read: next number "
                            + core.outboxStatus().nextSeq());
            speakTls(settings.hub().caFile());
            out.println("TLS 1.3 is there");
            openAndClose(settings, core);
            out.println("the window opens with its fonts");
        }
    }

    /** A small pack of invented things, so that every screen has something to show. */
    private static void putPack(Path content) throws IOException {
        Path blobs = Files.createDirectories(content.resolve("blobs"));
        for (String file : new String(shipped(PACK + "files"), US_ASCII).lines().toList()) {
            Files.write(blobs.resolve(file), shipped(PACK + file));
        }
        Files.write(content.resolve("current"), shipped(PACK + "current"));
    }

    private static byte[] shipped(String name) throws IOException {
        try (InputStream shipped = SelfTest.class.getResourceAsStream(name)) {
            if (shipped == null) {
                throw new IllegalStateException(name + " is missing in the program");
            }
            return shipped.readAllBytes();
        }
    }

    private static void speakTls(Path root) {
        try {
            String[] protocols =
                    HubTrust.read(root).anonymous().createSSLEngine().getSupportedProtocols();
            if (!Arrays.asList(protocols).contains("TLSv1.3")) {
                throw new GeneralSecurityException("this Java has " + Arrays.toString(protocols));
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("TLS 1.3 is missing", e);
        }
    }

    private void openAndClose(KioskSettings settings, KioskCore core) {
        KioskHardware hardware = KioskHardware.simulated();
        AtomicLong seconds = new AtomicLong();
        PaintedInMemory.install();
        try (KioskWindow window =
                KioskWindow.open(
                        settings.screen(),
                        new KioskPorts(
                                new RecorderThread(core),
                                new NewestContent(
                                        core.content()::current,
                                        clock.withZone(settings.timing().zone())),
                                core::pairingCode,
                                core::notice,
                                () -> {},
                                hardware,
                                clock.withZone(settings.timing().zone()),
                                core::isClockTrusted,
                                // A second for each question, so that no touch is a double one.
                                () -> Instant.ofEpochSecond(seconds.incrementAndGet()),
                                new TakeHome(settings.hub().url()),
                                OfferImages.none(),
                                new HostThread(core),
                                Voice.open(false, Clips.none()),
                                new EventThread(core.events())))) {
            window.rehearse(TOUCHES);
        }
        hardware.close();
    }

    private KioskSettings settings() throws IOException {
        Path root = folder.resolve(ROOT);
        Files.write(root, shipped(ROOT));
        return new KioskSettings(
                folder.resolve("data"),
                new HubAccess(URI.create("https://localhost:1"), root, new ClaimSource.Absent()),
                new Timing(false, 3, ZoneId.of("Europe/Amsterdam")),
                new PlaceSettings(PlaceType.BUURTHUIS, HardwareKind.NONE),
                new Screen(new Screen.Glass(217, 136, 0), false, new Screen.WindowSize(1280, 800)));
    }

    private static void delete(Path tree) {
        try (Stream<Path> found = Files.walk(tree)) {
            for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the self-test cannot clean up " + tree, e);
        }
    }
}
