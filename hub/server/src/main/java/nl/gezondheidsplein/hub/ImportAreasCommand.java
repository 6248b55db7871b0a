package nl.gezondheidsplein.hub;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import nl.gezondheidsplein.hub.accounts.AuditLog;
import nl.gezondheidsplein.hub.neighbourhood.AreaFile;
import nl.gezondheidsplein.hub.neighbourhood.Signature;
import nl.gezondheidsplein.hub.settings.HubSettingsFile;
import nl.gezondheidsplein.hub.store.Database;
import nl.gezondheidsplein.hub.store.JdbcAreaRegister;
import nl.gezondheidsplein.hub.store.JdbcCovenantRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Brings areas, places and what places signed up to date from a file. */
@Command(
        name = "import-areas",
        description =
                "Adds areas and places from a JSON file, or brings them up to date, and notes which"
                        + " of them signed the covenant. A running hub publishes the change within a minute.")
final class ImportAreasCommand implements Callable<Integer> {
    @Mixin private final HubMain.SettingsOption settings = new HubMain.SettingsOption();

    @Parameters(paramLabel = "FILE", description = "The areas and places.")
    private Path file = Path.of("areas.json");

    @Override
    public Integer call() throws IOException {
        AreaFile areas = AreaFile.read(Files.readAllBytes(file));
        try (Database database = Database.open(HubSettingsFile.read(settings.file).databaseUrl())) {
            new JdbcAreaRegister(database).put(areas.areas(), areas.places());
            note(areas, database);
            ConsoleLog.record(
                    database,
                    "areas-imported",
                    areas.areas().size() + " areas, " + areas.places().size() + " places");
        }
        System.out.println(
                areas.areas().size() + " areas and " + areas.places().size() + " places are in.");
        return 0;
    }

    private static void note(AreaFile areas, Database database) {
        AuditLog audit = new AccountsWiring(database, Clock.systemUTC()).audit();
        var covenants = new JdbcCovenantRegister(database);
        for (Signature signature : areas.signatures()) {
            if (covenants.note(signature)) {
                audit.record(ConsoleLog.WHO, "covenant-signed", signature.subject());
            }
        }
    }
}
