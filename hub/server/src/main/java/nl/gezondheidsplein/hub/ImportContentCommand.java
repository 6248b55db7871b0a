package nl.gezondheidsplein.hub;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.gezondheidsplein.hub.neighbourhood.AreaRegister;
import nl.gezondheidsplein.hub.neighbourhood.Place;
import nl.gezondheidsplein.hub.packs.ContentFile;
import nl.gezondheidsplein.hub.packs.ContentPiece;
import nl.gezondheidsplein.hub.settings.HubSettingsFile;
import nl.gezondheidsplein.hub.store.Database;
import nl.gezondheidsplein.hub.store.JdbcAreaRegister;
import nl.gezondheidsplein.hub.store.JdbcContentBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Brings the check, its steps and events up to date from a file. */
@Command(
        name = "import-content",
        description =
                "Adds the check, its steps and events from a JSON file, or brings"
                        + " them up to date. A running hub publishes the change within a minute.")
final class ImportContentCommand implements Callable<Integer> {
    @Mixin private final HubMain.SettingsOption settings = new HubMain.SettingsOption();

    @Parameters(paramLabel = "FILE", description = "The sheets.")
    private Path file = Path.of("content.json");

    @Override
    public Integer call() throws IOException {
        List<ContentPiece> pieces = ContentFile.read(Files.readAllBytes(file));
        try (Database database = Database.open(HubSettingsFile.read(settings.file).databaseUrl())) {
            ContentFile.requireScopes(pieces, scopes(new JdbcAreaRegister(database)));
            new JdbcContentBook(database).put(pieces);
            ConsoleLog.record(database, "content-imported", pieces.size() + " sheets");
        }
        System.out.println(pieces.size() + " sheets are in.");
        return 0;
    }

    private static Set<String> scopes(AreaRegister areas) {
        Set<String> scopes = new HashSet<>();
        for (Place place : areas.places()) {
            scopes.add(place.id().value());
            scopes.add(place.neighbourhood().value());
        }
        return scopes;
    }
}
