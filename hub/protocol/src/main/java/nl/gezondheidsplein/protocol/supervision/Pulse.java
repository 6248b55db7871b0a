package nl.gezondheidsplein.protocol.supervision;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Tells the service manager that the program is ready, and from then on that it is alive, each time
 * all its signs of life were seen anew. Where one stays away nothing is told, and the program is
 * started anew. That something fails is not told by silence: a full disk or a hub that is away is
 * no reason to start anew, and a start would not mend it.
 */
public final class Pulse {
    /** So many times is the patience of the service manager asked for signs. */
    private static final int ROUNDS_IN_PATIENCE = 4;

    private final ServiceManager manager;
    private final List<Sign> signs;

    private Pulse(ServiceManager manager, List<Sign> signs) {
        this.manager = manager;
        this.signs = signs;
    }

    /** Something in the program that answers while it lives. */
    @FunctionalInterface
    public interface Sign {
        /**
         * Asks, and waits for the answer; one that hangs may be waited for without end.
         *
         * @return false when none came and it is to be asked again
         */
        boolean seen() throws InterruptedException;
    }

    /** Starts the thread {@code pulse} where the environment names somebody who listens. */
    public static void start(Map<String, String> environment, List<Sign> signs) {
        ServiceManager.of(environment)
                .map(manager -> new Pulse(manager, List.copyOf(signs)))
                .ifPresent(pulse -> Thread.ofPlatform().name("pulse").daemon().start(pulse::beat));
    }

    private void beat() {
        Duration pause =
                manager.patience().orElse(Duration.ofMinutes(1)).dividedBy(ROUNDS_IN_PATIENCE);
        try {
            while (!areAllSeen()) {
                Thread.sleep(pause);
            }
            manager.ready();
            while (manager.patience().isPresent()) {
                if (areAllSeen()) {
                    manager.alive();
                }
                Thread.sleep(pause);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean areAllSeen() throws InterruptedException {
        for (Sign sign : signs) {
            if (!sign.seen()) {
                return false;
            }
        }
        return true;
    }
}
