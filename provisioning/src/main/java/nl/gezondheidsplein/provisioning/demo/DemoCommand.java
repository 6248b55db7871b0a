package nl.gezondheidsplein.provisioning.demo;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command line, turned into a request or a sentence. */
@Command(
        name = "provisioning/demo",
        mixinStandardHelpOptions = true,
        description = {
            "Starts broker, hub, a real kiosk and simulated kiosks on this machine and returns when"
                    + " all are ready.",
            "The same command on the same directory starts again what has died."
        })
final class DemoCommand implements Callable<Integer> {

    /** A machine of two cores carries this many; more says nothing new. */
    private static final int MOST_SIMULATED = 200;

    @Option(
            names = "--headless",
            description = "Show the kiosk on an own invisible screen instead of on DISPLAY.")
    private boolean headless;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "Where everything is kept; default: gezondheidsplein/demo among your state.")
    private @Nullable Path data;

    @Option(
            names = "--port-base",
            paramLabel = "N",
            description =
                    "Ports on localhost: N hub, N+1 broker, N+2 management, N+3 hub over TLS;"
                            + " default 18400.")
    private @Nullable Integer portBase;

    @Option(
            names = "--town",
            paramLabel = "TOWN",
            description =
                    "Whose content to show: denhaag, or elzerveen, a small town that does not"
                            + " exist; default denhaag.")
    private @Nullable String town;

    @Option(
            names = "--fleet",
            paramLabel = "K",
            defaultValue = "0",
            description = "How many kiosks to simulate; default 0.")
    private int fleet;

    @Option(
            names = "--rehearsal",
            description = "Windows of 20 s sent at once, release periods of 60 s, always open.")
    private boolean rehearsal;

    @Option(
            names = "--status",
            paramLabel = "FILE",
            description =
                    "Write addresses, password, token and process ids to this file when ready.")
    private @Nullable Path status;

    @Option(names = "--stop", description = "End what the demo on this directory started.")
    private boolean stop;

    @Override
    public Integer call() {
        DemoDirectory directory = new DemoDirectory(dataDirectory());
        if (stop) {
            refuseBesidesStop();
            new StopDemo(directory).run();
        } else {
            new StartDemo(directory, request()).run();
        }
        return 0;
    }

    private DemoRequest request() {
        if (fleet < 0 || fleet > MOST_SIMULATED) {
            throw new DemoRefusedException(
                    "--fleet takes a number from 0 to " + MOST_SIMULATED + ", not " + fleet + ".");
        }
        if (portBase != null && (portBase < 1024 || portBase > 65_532)) {
            throw new DemoRefusedException(
                    "--port-base takes a number from 1024 to 65532, not " + portBase + ".");
        }
        return new DemoRequest(
                headless,
                Optional.ofNullable(portBase),
                Optional.ofNullable(town).map(Town::named),
                fleet,
                rehearsal,
                Optional.ofNullable(status).map(Path::toAbsolutePath));
    }

    private void refuseBesidesStop() {
        if (data == null) {
            throw new DemoRefusedException(
                    "--stop needs --data DIR, the directory of the demo to stop.");
        }
        if (headless
                || portBase != null
                || town != null
                || fleet != 0
                || rehearsal
                || status != null) {
            throw new DemoRefusedException("--stop goes with --data DIR and nothing else.");
        }
    }

    private Path dataDirectory() {
        if (data != null) {
            return data.toAbsolutePath().normalize();
        }
        String state = System.getenv("XDG_STATE_HOME");
        Path base =
                state != null && !state.isEmpty()
                        ? Path.of(state)
                        : Path.of(System.getProperty("user.home"), ".local", "state");
        return base.toAbsolutePath().resolve("gezondheidsplein/demo");
    }
}
