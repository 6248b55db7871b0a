package nl.gezondheidsplein.hub;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import nl.gezondheidsplein.hub.settings.HubSettings;
import nl.gezondheidsplein.hub.settings.HubSettingsFile;
import nl.gezondheidsplein.hub.store.Database;
import nl.gezondheidsplein.hub.store.DatabaseMove;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Carries what the hub knows from its SQLite file into PostgreSQL. */
@Command(
        name = "move-database",
        description =
                "Carries all that the hub's SQLite file holds over into an empty PostgreSQL"
                        + " database, whose JDBC address is read from standard input, so that its"
                        + " password stands in no list of processes. The hub must not run. Use"
                        + " gezondheidsplein-hub-postgresql, which stops it, and changes the"
                        + " settings when all is there.")
final class MoveDatabaseCommand implements Callable<Integer> {
    @Mixin private final HubMain.SettingsOption settings = new HubMain.SettingsOption();

    @Override
    public Integer call() throws IOException {
        HubSettings read = HubSettingsFile.read(settings.file);
        requireStopped(read.listeners().http());
        String target = firstLineOfInput();
        try (Database database = Database.open(read.databaseUrl())) {
            // It comes along, so that moving is one transaction.
            ConsoleLog.record(database, "database-move", "to PostgreSQL, begun");
        }
        long rows = DatabaseMove.move(read.databaseUrl(), target);
        System.out.println(rows + " rows were carried over.");
        return 0;
    }

    /** What a hub takes in after its rows were read would stay behind. */
    private static void requireStopped(HubSettings.Listener pages) throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(pages.host(), pages.port()));
        } catch (BindException e) {
            throw new IllegalStateException(
                    "Port " + pages.port() + " is in use: stop the hub first.", e);
        }
    }

    private static String firstLineOfInput() throws IOException {
        String line =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                        .readLine();
        if (line == null || line.isBlank()) {
            throw new IllegalArgumentException(
                    "Give the JDBC address of the new database on standard input.");
        }
        return line.strip();
    }
}
