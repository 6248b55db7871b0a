package nl.gezondheidsplein.hub.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import nl.gezondheidsplein.protocol.BrokerAddress;

/**
 * All settings of one hub; {@link HubSettingsFile} tells the keys and their defaults.
 *
 * @param name the common name of the hub's certificate at the broker, {@code hub-[a-z0-9]{1,10}}
 * @param dataDir where keys and the SQLite file live
 * @param covenant the label under which visits count, in content packs
 * @param isRehearsal whether periods may last seconds; floors and rules stay as they are
 * @param isOneOfSeveral whether other hubs share the messages of kiosks with this one
 */
public record HubSettings(
        String name,
        Path dataDir,
        String databaseUrl,
        Listeners listeners,
        BrokerAddress broker,
        Addresses addresses,
        Release release,
        Floors floors,
        String covenant,
        boolean isRehearsal,
        boolean isOneOfSeveral,
        Denying denying) {

    public HubSettings {
        if (!name.matches("hub-[a-z0-9]{1,10}")) {
            throw new SettingsException(
                    "name must be hub- and 1 to 10 letters or digits, such as hub-1");
        }
    }

    /** Returns the directory of keys and certificates. */
    public Path pkiDirectory() {
        return dataDir.resolve("pki");
    }

    /**
     * How kiosks out of service are kept off the broker.
     *
     * @param file where the hub writes their ids, one a line
     * @param own the broker, where it runs under the hub's own user; else the system reads the file
     */
    public record Denying(Path file, Optional<OwnBroker> own) {}

    /**
     * A broker whose access rules the hub writes.
     *
     * @param base the rules for everybody
     * @param rules the rules that the broker reads
     * @param pid file with the number of its process
     */
    public record OwnBroker(Path base, Path rules, Path pid) {}

    /** Where the hub listens; port 0 lets the system choose. */
    public record Listeners(Listener http, Listener https, Listener management) {}

    /** One address to listen on. */
    public record Listener(String host, int port) {}

    /**
     * What kiosks are told.
     *
     * @param broker where they find the broker
     * @param hub the base address of the hub over HTTPS
     */
    public record Addresses(BrokerAddress broker, String hub) {
        private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

        /** Whether no kiosk of another machine finds the hub: it serves no place. */
        public boolean areOfThisMachine() {
            return THIS_MACHINE.contains(broker.host())
                    && THIS_MACHINE.contains(String.valueOf(URI.create(hub).getHost()));
        }
    }

    /**
     * When figures are released.
     *
     * @param period {@code month}, {@code quarter}, or in a rehearsal an ISO duration
     * @param delay how long after the end of a period; 21 days or more, but for a rehearsal
     */
    public record Release(String period, Duration delay) {}
}
