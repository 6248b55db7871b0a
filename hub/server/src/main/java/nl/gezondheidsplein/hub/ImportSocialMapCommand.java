package nl.gezondheidsplein.hub;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import nl.gezondheidsplein.hub.settings.HubSettingsFile;
import nl.gezondheidsplein.hub.squaremap.hsds.ImportReport;
import nl.gezondheidsplein.hub.squaremap.hsds.Rejection;
import nl.gezondheidsplein.hub.squaremap.hsds.SocialMapImport;
import nl.gezondheidsplein.hub.store.Database;
import nl.gezondheidsplein.hub.store.JdbcSocialMapStore;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings the social map up to date from a file, all of it or nothing. */
@Command(
        name = "import-social-map",
        description =
                "Adds organisations, services and places from an HSDS 3.0 file (JSON, or a zip of"
                        + " CSV tables), or brings them up to date. When one entry is wrong, nothing"
                        + " is taken over. A running hub shows the change at once.")
final class ImportSocialMapCommand implements Callable<Integer> {
    private static final int LONGEST_LIST = 20;

    @Mixin private final HubMain.SettingsOption settings = new HubMain.SettingsOption();

    @Parameters(paramLabel = "FILE", description = "The HSDS file.")
    private Path file = Path.of("social-map.json");

    @Option(names = "--dry-run", description = "Only say what would change.")
    private boolean dryRun;

    @Option(
            names = "--source",
            description =
                    "The name under which its entries are known; a file changes only entries of"
                            + " its own source. The name of the file when not given.")
    private String source = "";

    @Option(
            names = "--remove-gone",
            description = "Remove the entries of this source that the file no longer holds.")
    private boolean removeGone;

    @Override
    public Integer call() throws IOException {
        byte[] content = Files.readAllBytes(file);
        try (Database database = Database.open(HubSettingsFile.read(settings.file).databaseUrl())) {
            SocialMapImport imports =
                    new SocialMapImport(new JdbcSocialMapStore(database), Clock.systemUTC());
            ImportReport report =
                    dryRun
                            ? imports.tryOut(content, sourceName())
                            : imports.run(
                                    content,
                                    sourceName(),
                                    removeGone
                                            ? SocialMapImport.Gone.REMOVE
                                            : SocialMapImport.Gone.KEEP);
            if (!dryRun && report.isAcceptable()) {
                ConsoleLog.record(database, "map-imported", sourceName());
            }
            print(report, System.out);
            return report.isAcceptable() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
        }
    }

    private String sourceName() {
        return source.isBlank()
                ? file.getFileName().toString().replaceFirst("\\.[^.]+$", "")
                : source;
    }

    private void print(ImportReport report, PrintStream out) {
        if (!report.isAcceptable()) {
            System.err.println("Nothing is taken over; " + report.rejected().size() + " faults:");
            say(report.rejected());
        }
        if (!report.remarks().isEmpty()) {
            System.err.println("Names something that is nowhere: " + report.remarks().size());
            say(report.remarks());
        }
        if (!report.isAcceptable()) {
            return;
        }
        out.println(
                (dryRun ? "This would be: " : "The social map: ")
                        + report.created().size()
                        + " new, "
                        + report.changed().size()
                        + " changed, "
                        + report.gone().size()
                        + (removeGone && !dryRun ? " removed, " : " no longer in the file, ")
                        + report.unchanged()
                        + " unchanged.");
        list("new", report.created(), out);
        list("changed", report.changed(), out);
        list("gone", report.gone(), out);
    }

    private static void say(List<Rejection> said) {
        for (Rejection one : said.stream().limit(LONGEST_LIST).toList()) {
            System.err.println("  line " + one.line() + ", " + one.what() + ": " + one.reason());
        }
        if (said.size() > LONGEST_LIST) {
            System.err.println("  and " + (said.size() - LONGEST_LIST) + " more");
        }
    }

    private static void list(String what, List<ImportReport.Line> lines, PrintStream out) {
        for (ImportReport.Line line : lines.stream().limit(LONGEST_LIST).toList()) {
            out.println(
                    "  " + what + ", line " + line.line() + ": " + line.key() + " " + line.name());
        }
        if (lines.size() > LONGEST_LIST) {
            out.println("  and " + (lines.size() - LONGEST_LIST) + " more " + what);
        }
    }
}
