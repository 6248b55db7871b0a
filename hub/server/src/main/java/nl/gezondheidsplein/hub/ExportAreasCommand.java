package nl.gezondheidsplein.hub;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.gezondheidsplein.hub.neighbourhood.AreaFile;
import nl.gezondheidsplein.hub.settings.HubSettingsFile;
import nl.gezondheidsplein.hub.store.Database;
import nl.gezondheidsplein.hub.store.JdbcAreaRegister;
import nl.gezondheidsplein.hub.store.JdbcCovenantRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes all areas and places to a file that can be imported again. */
@Command(
        name = "export-areas",
        description =
                "Writes all areas and places, with what each signed last, to a JSON file that"
                        + " import-areas reads again.")
final class ExportAreasCommand implements Callable<Integer> {
    @Mixin private final HubMain.SettingsOption settings = new HubMain.SettingsOption();

    @Parameters(paramLabel = "FILE", description = "Where to write; what is there is replaced.")
    private Path file = Path.of("areas.json");

    @Override
    public Integer call() throws IOException {
        AreaFile areas;
        try (Database database = Database.open(HubSettingsFile.read(settings.file).databaseUrl())) {
            JdbcAreaRegister register = new JdbcAreaRegister(database);
            areas =
                    new AreaFile(
                            register.areas(),
                            register.places(),
                            new JdbcCovenantRegister(database).signatures());
            ConsoleLog.record(database, "areas-exported", areas.areas().size() + " areas");
        }
        byte[] content = areas.write();
        // What leaves here must come in anywhere; better no file than one that does not.
        var _ = AreaFile.read(content);
        Files.write(file, content);
        System.out.println(
                areas.areas().size()
                        + " areas and "
                        + areas.places().size()
                        + " places are in "
                        + file
                        + ".");
        return 0;
    }
}
