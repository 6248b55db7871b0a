package nl.gezondheidsplein.hub;

import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The hub's program: one command per thing an operator does. */
@Command(
        name = "hub",
        description = "The hub of Gezondheidsplein.",
        mixinStandardHelpOptions = true,
        subcommands = {
            InitCommand.class,
            MoveDatabaseCommand.class,
            RotatePackKeysCommand.class,
            RollOverCommand.class,
            ServeCommand.class,
            ImportAreasCommand.class,
            ExportAreasCommand.class,
            ImportSocialMapCommand.class,
            ImportWalkingMapCommand.class,
            ExportSocialMapCommand.class,
            ImportContentCommand.class,
            ExportContentCommand.class,
            ImportVoicesCommand.class,
            ExportVoicesCommand.class,
            ImportTextsCommand.class,
            ExportTextsCommand.class,
            CreateAccountCommand.class,
            ResetPasswordCommand.class,
            CreateTokenCommand.class,
            CarryCommand.class,
        })
public final class HubMain {
    /** Held here, for a logger that nobody holds forgets its level. */
    private static final List<Logger> TALKATIVE =
            List.of(Logger.getLogger("com.zaxxer.hikari"), Logger.getLogger("org.flywaydb"));

    private HubMain() {}

    /** The option every command takes. */
    static final class SettingsOption {
        @CommandLine.Option(
                names = "--settings",
                required = true,
                paramLabel = "FILE",
                description = "The settings of this hub, in YAML.")
        Path file = Path.of("hub.yaml");
    }

    /** Runs one command and exits with 0, or with another code and one sentence that says why. */
    public static void main(String[] arguments) {
        TALKATIVE.forEach(logger -> logger.setLevel(Level.WARNING));
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new HubMain())
                .setExecutionExceptionHandler(
                        (failure, commandLine, parsed) -> {
                            commandLine.getErr().println(failure.getMessage());
                            return CommandLine.ExitCode.SOFTWARE;
                        });
    }
}
