package nl.gezondheidsplein.hub;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.review.TextFile;
import nl.gezondheidsplein.hub.settings.HubSettings;
import nl.gezondheidsplein.hub.settings.HubSettingsFile;
import nl.gezondheidsplein.hub.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Brings in from a file what readers made of texts. */
@Command(
        name = "import-texts",
        description =
                "Takes over from a JSON file what readers made of the texts that residents read: all"
                        + " of it or nothing. A running hub publishes the change within a minute.")
final class ImportTextsCommand implements Callable<Integer> {
    @Mixin private final HubMain.SettingsOption settings = new HubMain.SettingsOption();

    @Parameters(paramLabel = "FILE", description = "The texts.")
    private Path file = Path.of("texts.json");

    @Override
    public Integer call() throws IOException {
        TextFile texts = TextFile.read(Files.readAllBytes(file));
        HubSettings hub = HubSettingsFile.read(settings.file);
        if (texts.isDemo() && !hub.addresses().areOfThisMachine()) {
            throw new IllegalArgumentException(
                    file
                            + " is an example that nobody read, and this hub serves places. Take"
                            + " \"demo\" out of the file once readers have gone through it.");
        }
        int changed;
        try (Database database = Database.open(hub.databaseUrl())) {
            changed = texts.leaveAt(TextsWiring.desk(database), Role.EDITOR.id());
            ConsoleLog.record(database, "texts-imported", changed + " texts");
        }
        System.out.println(
                changed
                        + " texts changed, "
                        + (texts.texts().size() - changed)
                        + " were so already.");
        return 0;
    }
}
