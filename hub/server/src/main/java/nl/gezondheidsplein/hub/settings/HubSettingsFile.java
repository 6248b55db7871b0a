package nl.gezondheidsplein.hub.settings;

import io.helidon.config.Config;
import io.helidon.config.ConfigException;
import io.helidon.config.ConfigSources;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gezondheidsplein.protocol.BrokerAddress;

/**
 * Reads {@link HubSettings} from a YAML file. A key that is none of these stops the hub, so a
 * typing error can't switch a rule off.
 *
 * <ul>
 *   <li>{@code data-dir}: required; keys, certificates and the SQLite file
 *   <li>{@code name}: default {@code hub-1}
 *   <li>{@code database-url}: default a SQLite file in the data directory; {@code
 *       jdbc:postgresql:…} for a server
 *   <li>{@code several-hubs}: default false; needs PostgreSQL
 *   <li>{@code bind}: address of the HTTP and HTTPS listeners, default {@code 0.0.0.0}
 *   <li>{@code http.port} (8080), {@code https.port} (8443), {@code management.port} (9090)
 *   <li>{@code management.bind}: default {@code 127.0.0.1}
 *   <li>{@code broker.host} ({@code localhost}), {@code broker.port} (8883)
 *   <li>{@code broker.denied-file}: where the hub writes the ids of kiosks out of service, default
 *       {@code denied} in the data directory, where the unit that rewrites the broker's rules looks
 *   <li>{@code broker.rules-base}, {@code broker.rules-file}, {@code broker.pid-file}: all three or
 *       none; where the hub itself keeps the access rules of a broker that runs under its own user
 *   <li>{@code public-broker.host}, {@code public-broker.port}: as kiosks reach it, default as
 *       {@code broker}
 *   <li>{@code public-hub-url}: as kiosks reach the hub, default {@code https://localhost:8443}
 *       with the port of {@code https.port}
 *   <li>{@code covenant}: the label of the covenant visits count under, default {@code 2026-1}
 *   <li>{@code rehearsal}: default false
 *   <li>{@code release.period}: {@code month} (default) or {@code quarter}; in a rehearsal an ISO
 *       duration, default {@code PT60S}
 *   <li>{@code release.delay}: ISO duration, default {@code P21D}, not shorter; in a rehearsal
 *       default {@code PT20S}
 *   <li>{@code floors.contributors}, {@code floors.contribution}, {@code floors.coordinator},
 *       {@code floors.public-words}, {@code floors.public-percentages}: see {@link Floors}
 * </ul>
 */
public final class HubSettingsFile {
    private static final Set<String> KEYS =
            Set.of(
                    "data-dir",
                    "name",
                    "database-url",
                    "several-hubs",
                    "bind",
                    "http.port",
                    "https.port",
                    "management.port",
                    "management.bind",
                    "broker.host",
                    "broker.port",
                    "broker.denied-file",
                    "broker.rules-base",
                    "broker.rules-file",
                    "broker.pid-file",
                    "public-broker.host",
                    "public-broker.port",
                    "public-hub-url",
                    "covenant",
                    "rehearsal",
                    "release.period",
                    "release.delay",
                    "floors.contributors",
                    "floors.contribution",
                    "floors.coordinator",
                    "floors.public-words",
                    "floors.public-percentages");

    private static final Duration SHORTEST_DELAY = Duration.ofDays(21);

    private final Config config;

    private HubSettingsFile(Config config) {
        this.config = config;
    }

    /**
     * Reads the file.
     *
     * @throws SettingsException when it can't be read, or holds an unknown key or a wrong value
     */
    public static HubSettings read(Path file) {
        try {
            return of(
                    Config.builder()
                            .sources(List.of(ConfigSources.file(file).build()))
                            .disableEnvironmentVariablesSource()
                            .disableSystemPropertiesSource()
                            .build());
        } catch (ConfigException e) {
            throw new SettingsException(
                    "The settings could not be read from " + file + ": " + e.getMessage(), e);
        }
    }

    private static HubSettings of(Config config) {
        Set<String> unknown =
                config.traverse()
                        .filter(Config::isLeaf)
                        .map(node -> node.key().toString())
                        .filter(key -> !KEYS.contains(key))
                        .collect(Collectors.toSet());
        if (!unknown.isEmpty()) {
            throw new SettingsException("There are no settings called " + unknown);
        }
        return new HubSettingsFile(config).settings();
    }

    private HubSettings settings() {
        Path dataDir =
                Path.of(
                        config.get("data-dir")
                                .asString()
                                .orElseThrow(() -> new SettingsException("data-dir must be set")));
        boolean isRehearsal = config.get("rehearsal").asBoolean().orElse(false);
        BrokerAddress broker =
                new BrokerAddress(text("broker.host", "localhost"), number("broker.port", 8883));
        HubSettings.Listeners listeners = listeners();
        HubSettings settings =
                new HubSettings(
                        text("name", "hub-1"),
                        dataDir,
                        text("database-url", "jdbc:sqlite:" + dataDir.resolve("hub.db")),
                        listeners,
                        broker,
                        new HubSettings.Addresses(
                                new BrokerAddress(
                                        text("public-broker.host", broker.host()),
                                        number("public-broker.port", broker.port())),
                                text(
                                        "public-hub-url",
                                        "https://localhost:" + listeners.https().port())),
                        release(isRehearsal),
                        floors(),
                        text("covenant", "2026-1"),
                        isRehearsal,
                        config.get("several-hubs").asBoolean().orElse(false),
                        denying(dataDir));
        if (settings.isOneOfSeveral() && !settings.databaseUrl().startsWith("jdbc:postgresql:")) {
            throw new SettingsException("several-hubs needs a database-url of PostgreSQL");
        }
        return settings;
    }

    private HubSettings.Denying denying(Path dataDir) {
        return new HubSettings.Denying(
                Path.of(text("broker.denied-file", dataDir.resolve("denied").toString())),
                ownBroker());
    }

    private Optional<HubSettings.OwnBroker> ownBroker() {
        List<Path> files =
                Stream.of("broker.rules-base", "broker.rules-file", "broker.pid-file")
                        .flatMap(key -> config.get(key).asString().asOptional().stream())
                        .map(Path::of)
                        .toList();
        if (files.isEmpty()) {
            return Optional.empty();
        }
        if (files.size() < 3) {
            throw new SettingsException(
                    "broker.rules-base, broker.rules-file and broker.pid-file belong together");
        }
        return Optional.of(new HubSettings.OwnBroker(files.get(0), files.get(1), files.get(2)));
    }

    private HubSettings.Listeners listeners() {
        String bind = text("bind", "0.0.0.0");
        return new HubSettings.Listeners(
                new HubSettings.Listener(bind, number("http.port", 8080)),
                new HubSettings.Listener(bind, number("https.port", 8443)),
                new HubSettings.Listener(
                        text("management.bind", "127.0.0.1"), number("management.port", 9090)));
    }

    private HubSettings.Release release(boolean isRehearsal) {
        String period = text("release.period", isRehearsal ? "PT60S" : "month");
        Duration delay = duration("release.delay", isRehearsal ? "PT20S" : "P21D");
        boolean isCalendar = period.equals("month") || period.equals("quarter");
        if (!isRehearsal && !isCalendar) {
            throw new SettingsException("release.period must be month or quarter");
        }
        if (!isRehearsal && delay.compareTo(SHORTEST_DELAY) < 0) {
            throw new SettingsException("release.delay must be 21 days (P21D) or more");
        }
        return new HubSettings.Release(period, delay);
    }

    private Floors floors() {
        Floors rules = Floors.RULES;
        return new Floors(
                number("floors.contributors", rules.contributors()),
                number("floors.contribution", rules.contribution()),
                number("floors.coordinator", rules.coordinator()),
                number("floors.public-words", rules.publicWords()),
                number("floors.public-percentages", rules.publicPercentages()));
    }

    private String text(String key, String otherwise) {
        return config.get(key).asString().orElse(otherwise);
    }

    private int number(String key, int otherwise) {
        try {
            return config.get(key).asInt().orElse(otherwise);
        } catch (ConfigException e) {
            throw new SettingsException(key + " must be a whole number", e);
        }
    }

    private Duration duration(String key, String otherwise) {
        try {
            return Duration.parse(text(key, otherwise));
        } catch (DateTimeException e) {
            throw new SettingsException(key + " must be an ISO duration such as P21D", e);
        }
    }
}
