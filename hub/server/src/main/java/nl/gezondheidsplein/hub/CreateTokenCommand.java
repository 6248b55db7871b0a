package nl.gezondheidsplein.hub;

import java.time.Clock;
import java.util.concurrent.Callable;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.settings.HubSettingsFile;
import nl.gezondheidsplein.hub.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a token for a program and prints it, alone on the last line. */
@Command(
        name = "create-token",
        description = "Makes a token for a program; the last line printed is it, shown this once.")
final class CreateTokenCommand implements Callable<Integer> {
    @Mixin private final HubMain.SettingsOption settings = new HubMain.SettingsOption();

    @Option(names = "--roles", required = true, paramLabel = "ROLE,…")
    private String roles = "";

    @Option(names = "--label", paramLabel = "TEXT", description = "What it is for.")
    private String label = "made on the console";

    @Override
    public Integer call() {
        try (Database database = Database.open(HubSettingsFile.read(settings.file).databaseUrl())) {
            String secret =
                    new AccountsWiring(database, Clock.systemUTC())
                            .tokens()
                            .create(label, Role.parseList(roles), ConsoleLog.WHO)
                            .secret();
            System.out.println("The token is shown this once:");
            System.out.println(secret);
        }
        return 0;
    }
}
