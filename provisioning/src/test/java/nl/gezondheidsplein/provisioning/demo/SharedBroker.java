package nl.gezondheidsplein.provisioning.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.gezondheidsplein.testing.RepositoryRoot;

/**
 * What hubs that share a broker are told beside the settings of one that is alone.
 *
 * @param directory of the first hub and the broker
 * @param database of PostgreSQL, the same for all
 */
record SharedBroker(DemoDirectory directory, String database) {

    static final String FIRST = "hub-1";
    static final String SECOND = "hub-2";

    private static final String PROGRAM = "gezondheidsplein-hub";

    /** Where the process number of the broker stands. */
    static Path pid(DemoDirectory directory) {
        return directory.broker().resolve("pid");
    }

    /** The settings of the hub beside the broker, which keeps its rules. */
    String ofTheKeeper(String settings) {
        Path base = directory.broker().resolve("acl-base");
        DemoDirectory.writeAtomically(base, rulesOfBoth());
        return of(FIRST, settings)
                .replace(
                        "\nbroker:\n",
                        """

                        broker:
                          rules-base: "%s"
                          rules-file: "%s"
                          pid-file: "%s"
                        """
                                .formatted(
                                        base, directory.broker().resolve("acl"), pid(directory)));
    }

    /** The settings of the hub elsewhere. */
    String ofTheOther(String settings) {
        return of(SECOND, settings);
    }

    /** PostgreSQL tells by the application's name which hub wrote a row. */
    private String of(String name, String settings) {
        return settings
                + """
                name: "%s"
                several-hubs: true
                database-url: "%s&ApplicationName=%s"
                """
                        .formatted(name, database, name);
    }

    /** As the package makes them of the list of hubs. */
    private String rulesOfBoth() {
        Path machine = directory.broker().resolve("machine");
        Path libexec = RepositoryRoot.find().resolve("provisioning/hub/libexec");
        try {
            DemoDirectory.writeAtomically(
                    machine.resolve("usr/share/" + PROGRAM + "/mosquitto/acl"),
                    Files.readString(libexec.resolveSibling("mosquitto").resolve("acl")));
            DemoDirectory.writeAtomically(
                    machine.resolve("etc/" + PROGRAM + "/hubs"), FIRST + "\n" + SECOND + "\n");
            ProcessBuilder script =
                    new ProcessBuilder(
                                    "bash",
                                    "-euc",
                                    "source \"$0\"; access_rules",
                                    libexec.resolve("broker.sh").toString())
                            .redirectError(ProcessBuilder.Redirect.INHERIT);
            script.environment()
                    .putAll(
                            Map.of(
                                    "root", machine.toString(),
                                    "state", machine.resolve("state").toString(),
                                    "name", PROGRAM));
            return new String(
                    script.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
