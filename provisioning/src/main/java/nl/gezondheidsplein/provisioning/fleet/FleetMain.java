package nl.gezondheidsplein.provisioning.fleet;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs simulated kiosks until it is told to end. */
@Command(
        name = "fleet",
        mixinStandardHelpOptions = true,
        description = "Simulated kiosks with seeded random residents.")
public final class FleetMain implements Callable<Integer> {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    @Parameters(
            arity = "1..*",
            paramLabel = "DIR",
            description = "Directories that each hold a kiosk.properties.")
    private List<Path> homes = List.of();

    @Option(names = "--seed", defaultValue = "2026", description = "Decides who comes and when.")
    private long seed;

    @Option(
            names = "--times",
            defaultValue = "1",
            description = "Let the kiosks' time run this many times as fast.")
    private int times;

    @Option(
            names = "--since",
            paramLabel = "INSTANT",
            description = "The moment from which time runs faster; the same for later runs.")
    private @Nullable Instant since;

    @Option(
            names = "--thanks",
            paramLabel = "FILE",
            description = "Add a line for every thanks that a screen would paint.")
    private @Nullable Path thanks;

    @Option(
            names = "--errand",
            description = "Let everybody come for this alone: ${COMPLETION-CANDIDATES}.")
    private @Nullable Errand errand;

    @Option(
            names = "--until-settled",
            description = "Let nobody in, and end once the hub has settled every window.")
    private boolean untilSettled;

    private final CountDownLatch told = new CountDownLatch(1);

    private FleetMain() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new FleetMain()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Surroundings surroundings = surroundings();
        List<SimulatedKiosk> kiosks = new ArrayList<>();
        for (int index = 0; index < homes.size(); index++) {
            kiosks.add(
                    SimulatedKiosk.open(homes.get(index), surroundings, new Random(seed + index)));
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> closeTogether(kiosks), "goodbye"));
        if (untilSettled) {
            kiosks.forEach(SimulatedKiosk::startClosed);
            awaitSettled(kiosks);
        } else {
            kiosks.forEach(SimulatedKiosk::start);
            // Until SIGTERM, whose hook says goodbye for all of them.
            told.await();
        }
        return 0;
    }

    private Surroundings surroundings() throws IOException {
        Clock machine = Clock.systemUTC();
        FastClock clock = new FastClock(machine, since == null ? machine.instant() : since, times);
        Runnable thanked = thanks == null ? () -> {} : new ThanksLog(thanks);
        return new Surroundings(clock, clock, clock::pause, thanked, Optional.ofNullable(errand));
    }

    /** Each kiosk counts as settled from the first moment at which nothing of it waits. */
    private void awaitSettled(List<SimulatedKiosk> kiosks) throws InterruptedException {
        List<SimulatedKiosk> waiting = new ArrayList<>(kiosks);
        do {
            waiting.removeIf(SimulatedKiosk::isSettled);
        } while (!waiting.isEmpty()
                && !told.await(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** At the same time: each waits some seconds for its goodbye when the broker is away. */
    private static void closeTogether(List<SimulatedKiosk> kiosks) {
        List<Thread> closing =
                kiosks.stream().map(kiosk -> Thread.ofVirtual().start(kiosk::close)).toList();
        for (Thread one : closing) {
            try {
                one.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
