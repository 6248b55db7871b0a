package nl.gezondheidsplein.hub;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.gezondheidsplein.hub.review.TextFile;
import nl.gezondheidsplein.hub.settings.HubSettingsFile;
import nl.gezondheidsplein.hub.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes what readers made of texts to a file that can be imported again. */
@Command(
        name = "export-texts",
        description =
                "Writes what readers made of the texts that residents read to a JSON file that"
                        + " import-texts reads again.")
final class ExportTextsCommand implements Callable<Integer> {
    @Mixin private final HubMain.SettingsOption settings = new HubMain.SettingsOption();

    @Parameters(paramLabel = "FILE", description = "Where to write; what is there is replaced.")
    private Path file = Path.of("texts.json");

    @Override
    public Integer call() throws IOException {
        TextFile texts;
        try (Database database = Database.open(HubSettingsFile.read(settings.file).databaseUrl())) {
            texts = TextFile.of(TextsWiring.desk(database).sight());
            ConsoleLog.record(database, "texts-exported", texts.texts().size() + " texts");
        }
        byte[] content = texts.write();
        // What leaves here must come in anywhere; better no file than one that does not.
        var _ = TextFile.read(content);
        Files.write(file, content);
        System.out.println(texts.texts().size() + " texts are in " + file + ".");
        return 0;
    }
}
