package nl.gezondheidsplein.hub;

import java.time.Clock;
import java.util.concurrent.Callable;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.settings.HubSettingsFile;
import nl.gezondheidsplein.hub.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes an account and prints its password, alone on the last line. */
@Command(
        name = "create-account",
        description = "Makes an account; the last line printed is its password, shown this once.")
final class CreateAccountCommand implements Callable<Integer> {
    @Mixin private final HubMain.SettingsOption settings = new HubMain.SettingsOption();

    @Option(names = "--user", required = true, paramLabel = "NAME")
    private String user = "";

    @Option(names = "--roles", required = true, paramLabel = "ROLE,…")
    private String roles = "";

    @Override
    public Integer call() {
        try (Database database = Database.open(HubSettingsFile.read(settings.file).databaseUrl())) {
            String password =
                    new AccountsWiring(database, Clock.systemUTC())
                            .accounts()
                            .create(user, Role.parseList(roles), ConsoleLog.WHO)
                            .orElseThrow(
                                    () ->
                                            new IllegalArgumentException(
                                                    "There is an account called " + user))
                            .password();
            System.out.println("Account " + user + " is made; its password is shown this once:");
            System.out.println(password);
        }
        return 0;
    }
}
