package nl.gezondheidsplein.hub;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.gezondheidsplein.hub.settings.HubSettingsFile;
import nl.gezondheidsplein.hub.squaremap.SocialMap;
import nl.gezondheidsplein.hub.squaremap.hsds.SocialMapExport;
import nl.gezondheidsplein.hub.squaremap.hsds.TabularExport;
import nl.gezondheidsplein.hub.store.Database;
import nl.gezondheidsplein.hub.store.JdbcSocialMapStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the whole social map to a file that can be imported again. */
@Command(
        name = "export-social-map",
        description =
                "Writes the whole social map to an HSDS 3.0 file that can be imported again: a zip"
                        + " of CSV tables when the file is named .zip, else JSON.")
final class ExportSocialMapCommand implements Callable<Integer> {
    @Mixin private final HubMain.SettingsOption settings = new HubMain.SettingsOption();

    @Parameters(paramLabel = "FILE", description = "Where to write; what is there is replaced.")
    private Path file = Path.of("social-map.json");

    @Override
    public Integer call() throws IOException {
        try (Database database = Database.open(HubSettingsFile.read(settings.file).databaseUrl())) {
            SocialMap map = new JdbcSocialMapStore(database).load();
            ConsoleLog.record(database, "map-exported", map.all().size() + " entries");
            boolean isTabular = file.toString().endsWith(".zip");
            Files.write(file, isTabular ? TabularExport.write(map) : SocialMapExport.write(map));
            System.out.println(map.all().size() + " entries are in " + file + ".");
        }
        return 0;
    }
}
