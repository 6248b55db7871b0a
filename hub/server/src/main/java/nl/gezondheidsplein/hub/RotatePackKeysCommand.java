package nl.gezondheidsplein.hub;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.Callable;
import nl.gezondheidsplein.hub.pki.PackKeyRotation;
import nl.gezondheidsplein.hub.pki.PackKeys;
import nl.gezondheidsplein.hub.pki.PkiFiles;
import nl.gezondheidsplein.hub.settings.HubSettings;
import nl.gezondheidsplein.hub.settings.HubSettingsFile;
import nl.gezondheidsplein.hub.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lets the next key sign content packs. */
@Command(
        name = "rotate-pack-keys",
        description =
                "Lets the next key sign content packs and makes a new next one. Restart the hub"
                        + " after it.")
final class RotatePackKeysCommand implements Callable<Integer> {
    @Mixin private final HubMain.SettingsOption settings = new HubMain.SettingsOption();

    @Option(
            names = "--at-once",
            description = "Also when kiosks may not know the next key yet: the current one leaked.")
    private boolean atOnce;

    @Override
    public Integer call() {
        HubSettings read = HubSettingsFile.read(settings.file);
        PackKeys keys =
                new PackKeyRotation(
                                new PkiFiles(read.pkiDirectory()),
                                Clock.systemUTC(),
                                new SecureRandom())
                        .rotate(atOnce);
        try (Database database = Database.open(read.databaseUrl())) {
            ConsoleLog.record(database, "pack-key-rotated", keys.currentId());
        }
        System.out.println("Packs will be signed with key " + keys.currentId() + ".");
        System.out.println("Restart the hub: until then it signs with the key before.");
        return 0;
    }
}
