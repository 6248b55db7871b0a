package nl.gezondheidsplein.hub;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.gezondheidsplein.hub.packs.ContentFile;
import nl.gezondheidsplein.hub.packs.ContentPiece;
import nl.gezondheidsplein.hub.settings.HubSettingsFile;
import nl.gezondheidsplein.hub.store.Database;
import nl.gezondheidsplein.hub.store.JdbcContentBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Brings questions, steps, themes, feedback and events up to date from a file. */
@Command(
        name = "import-content",
        description =
                "Adds questions, steps, themes, feedback and events from a JSON file, or brings"
                        + " them up to date. A running hub publishes the change within a minute.")
final class ImportContentCommand implements Callable<Integer> {
    @Mixin private final HubMain.SettingsOption settings = new HubMain.SettingsOption();

    @Parameters(paramLabel = "FILE", description = "The sheets.")
    private Path file = Path.of("content.json");

    @Override
    public Integer call() throws IOException {
        List<ContentPiece> pieces = ContentFile.read(Files.readAllBytes(file));
        try (Database database = Database.open(HubSettingsFile.read(settings.file).databaseUrl())) {
            new JdbcContentBook(database).put(pieces);
        }
        System.out.println(pieces.size() + " sheets are in.");
        return 0;
    }
}
