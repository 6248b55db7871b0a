package nl.gezondheidsplein.hub;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.Callable;
import nl.gezondheidsplein.hub.pki.PkiFiles;
import nl.gezondheidsplein.hub.pki.RootRollover;
import nl.gezondheidsplein.hub.settings.HubSettings;
import nl.gezondheidsplein.hub.settings.HubSettingsFile;
import nl.gezondheidsplein.hub.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a new root in the place of the present one. */
@Command(
        name = "roll-over-root",
        description =
                "Puts a new root and intermediate in the place of the present ones while kiosks go"
                        + " on: begin, and finish when they know the new one. Use"
                        + " gezondheidsplein-hub-rollover, which brings it to the broker too.")
final class RollOverCommand implements Callable<Integer> {
    /** What can be done. */
    enum Step {
        /** Trust both from now on. */
        begin,
        /** Trust the new one alone. */
        finish
    }

    @Mixin private final HubMain.SettingsOption settings = new HubMain.SettingsOption();

    @Parameters(paramLabel = "STEP", description = "begin or finish.")
    private Step step = Step.begin;

    @Option(
            names = "--at-once",
            description = "Finish also when kiosks may know the old root alone: its key leaked.")
    private boolean atOnce;

    @Override
    public Integer call() {
        HubSettings read = HubSettingsFile.read(settings.file);
        RootRollover rollover =
                new RootRollover(
                        new PkiFiles(read.pkiDirectory()), Clock.systemUTC(), new SecureRandom());
        switch (step) {
            case begin -> rollover.begin();
            case finish -> rollover.finish(atOnce);
        }
        try (Database database = Database.open(read.databaseUrl())) {
            ConsoleLog.record(database, "root-rolled-over", step.name());
        }
        System.out.println(
                rollover.isUnderWay()
                        ? "Both roots are trusted, and the new one signs."
                        : "One root is trusted.");
        return 0;
    }
}
