package nl.gezondheidsplein.hub;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.gezondheidsplein.hub.settings.HubSettingsFile;
import nl.gezondheidsplein.hub.store.Database;
import nl.gezondheidsplein.hub.voices.VoiceFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes themes, choices, questions and feedback to a file that can be imported again. */
@Command(
        name = "export-voices",
        description =
                "Writes themes, choices, questions and feedback to a JSON file that import-voices"
                        + " reads again: no votes, no believers, and nothing that ended.")
final class ExportVoicesCommand implements Callable<Integer> {
    @Mixin private final HubMain.SettingsOption settings = new HubMain.SettingsOption();

    @Parameters(paramLabel = "FILE", description = "Where to write; what is there is replaced.")
    private Path file = Path.of("voices.json");

    @Override
    public Integer call() throws IOException {
        VoiceFile voices;
        try (Database database = Database.open(HubSettingsFile.read(settings.file).databaseUrl())) {
            voices = VoicesWiring.transfer(database).export();
            ConsoleLog.record(
                    database, "voices-exported", voices.questions().size() + " questions");
        }
        byte[] content = voices.write();
        // What leaves here must come in anywhere; better no file than one that does not.
        var _ = VoiceFile.read(content);
        Files.write(file, content);
        System.out.println(
                voices.themes().size()
                        + " themes, "
                        + voices.questions().size()
                        + " questions and "
                        + voices.feedback().size()
                        + " feedback items are in "
                        + file
                        + ".");
        return 0;
    }
}
