package nl.gezondheidsplein.hub;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.gezondheidsplein.hub.settings.HubSettingsFile;
import nl.gezondheidsplein.hub.store.Database;
import nl.gezondheidsplein.hub.voices.VoiceFile;
import nl.gezondheidsplein.hub.voices.VoiceTransfer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Brings themes, choices, questions and feedback in from a file. */
@Command(
        name = "import-voices",
        description =
                "Adds themes and choices from a JSON file or brings them up to date, asks the new"
                        + " questions in it and shows the new feedback. A running hub publishes the"
                        + " change within a minute.")
final class ImportVoicesCommand implements Callable<Integer> {
    @Mixin private final HubMain.SettingsOption settings = new HubMain.SettingsOption();

    @Parameters(paramLabel = "FILE", description = "The themes, choices, questions and feedback.")
    private Path file = Path.of("voices.json");

    @Override
    public Integer call() throws IOException {
        VoiceFile voices = VoiceFile.read(Files.readAllBytes(file));
        VoiceTransfer.Taken taken;
        try (Database database = Database.open(HubSettingsFile.read(settings.file).databaseUrl())) {
            taken = VoicesWiring.transfer(database).bringIn(voices, ConsoleLog.WHO);
            ConsoleLog.record(
                    database,
                    "voices-imported",
                    taken.created() + " new, " + taken.changed() + " changed");
        }
        System.out.println(
                taken.created()
                        + " new, "
                        + taken.changed()
                        + " changed, "
                        + taken.unchanged()
                        + " were so already.");
        return 0;
    }
}
