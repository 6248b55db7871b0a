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
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes questions, steps, themes, feedback and events to a file that can be imported again. */
@Command(
        name = "export-content",
        description =
                "Writes questions, steps, themes, feedback and events to a JSON file that can be"
                        + " imported again.")
final class ExportContentCommand implements Callable<Integer> {
    @Mixin private final HubMain.SettingsOption settings = new HubMain.SettingsOption();

    @Option(
            names = "--standard",
            description = "What holds where nothing was published, to begin one's own with.")
    private boolean standard;

    @Parameters(paramLabel = "FILE", description = "Where to write; what is there is replaced.")
    private Path file = Path.of("content.json");

    @Override
    public Integer call() throws IOException {
        List<ContentPiece> pieces = standard ? ContentFile.standard() : kept();
        byte[] content = ContentFile.write(pieces);
        // What leaves here must come in anywhere; better no file than one that does not.
        var _ = ContentFile.read(content);
        Files.write(file, content);
        System.out.println(pieces.size() + " sheets are in " + file + ".");
        return 0;
    }

    private List<ContentPiece> kept() {
        try (Database database = Database.open(HubSettingsFile.read(settings.file).databaseUrl())) {
            List<ContentPiece> all = new JdbcContentBook(database).all();
            ConsoleLog.record(database, "content-exported", all.size() + " sheets");
            return all;
        }
    }
}
