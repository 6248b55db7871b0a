package nl.gezondheidsplein.hub;

import java.time.Clock;
import java.util.concurrent.Callable;
import nl.gezondheidsplein.hub.settings.HubSettingsFile;
import nl.gezondheidsplein.hub.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Gives an account a fresh password and prints it, alone on the last line. */
@Command(
        name = "reset-password",
        description =
                "Gives an account a fresh password and takes its second factor off; the last line"
                        + " printed is the password, shown this once.")
final class ResetPasswordCommand implements Callable<Integer> {
    @Mixin private final HubMain.SettingsOption settings = new HubMain.SettingsOption();

    @Option(names = "--user", required = true, paramLabel = "NAME")
    private String user = "";

    @Override
    public Integer call() {
        try (Database database = Database.open(HubSettingsFile.read(settings.file).databaseUrl())) {
            AccountsWiring people = new AccountsWiring(database, Clock.systemUTC());
            String password =
                    people.accounts()
                            .reset(user, ConsoleLog.WHO)
                            .orElseThrow(
                                    () ->
                                            new IllegalArgumentException(
                                                    "There is no account called " + user))
                            .password();
            people.sessions().closeAllOf(user);
            System.out.println("The password of " + user + " is new and shown this once:");
            System.out.println(password);
        }
        return 0;
    }
}
