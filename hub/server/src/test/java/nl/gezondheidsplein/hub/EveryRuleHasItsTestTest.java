package nl.gezondheidsplein.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.gezondheidsplein.testing.RepositoryRoot;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/**
 * The page of privacy rules says which test fails when a rule of the gate is broken. Here each rule
 * is taken out of the code, one at a time, and the tests that its row names are run: one must fail.
 */
final class EveryRuleHasItsTestTest {
    private static final String SECTION = "## At the hub: the gate";
    private static final Pattern NAME = Pattern.compile("`([A-Za-z]*)(?:\\.([A-Za-z_]+))?`");
    private static final Path TESTS = Path.of("src/test/java");

    /** Where a rule is kept, and what stands there when it is not. */
    private record Break(String row, String file, String rule, String without) {}

    private static final String GATE = "results/Gate.java";
    private static final String ROUNDING = "results/Rounding.java";
    private static final String RELEASES = "results/Releases.java";
    private static final String FLOORS = "settings/Floors.java";
    private static final String RETENTION = "retention/Retention.java";
    private static final String ALONE = "            return alone;";
    private static final String WHOLE_TOO =
            "var all = new ArrayList<>(alone); neighbourhoods.stream().reduce(OpenHistogram::plus)"
                    + ".ifPresent(sum -> all.add(new Passed(wijk, sum))); return all;";

    private static final String COUNTED =
            "} else if (admission instanceof Admission.Counted counted) {";

    private static final List<Break> BREAKS =
            List.of(
                    new Break("What is hidden has no influence", GATE, ALONE, WHOLE_TOO),
                    new Break("Hidden and empty look alike", GATE, ALONE, WHOLE_TOO),
                    new Break(
                            "At least three kiosks",
                            GATE,
                            "contributors >= floors.contributors()",
                            "contributors > 0"),
                    new Break(
                            "At least ten each",
                            GATE,
                            "brought >= floors.contribution()",
                            "brought > 0"),
                    new Break("None more than 80 %", GATE, "noneDominates(byKiosk, n)", "n > 0"),
                    new Break("A mosque or school", GATE, "noneDominates(byPlace, n)", "n > 0"),
                    new Break(
                            "A list on paper helps nothing",
                            "results/OpenHistogram.java",
                            ".filter(one -> !one.isPaper())",
                            ""),
                    new Break(
                            "A list on paper helps nothing",
                            "results/PaperCount.java",
                            "n < FEWEST",
                            "n < 1"),
                    new Break(
                            "Who came to an offer with its code",
                            "results/OpenHistogram.java",
                            ".filter(one -> !one.isPaper())",
                            ""),
                    new Break(
                            "Who came to an offer with its code",
                            "results/PaperCount.java",
                            "n < FEWEST",
                            "n < 1"),
                    new Break("Else only inside the wijk", GATE, ALONE, WHOLE_TOO),
                    new Break(
                            "Else only inside the wijk",
                            GATE,
                            ".filter(whole -> passes(whole, neverAlone))",
                            ""),
                    new Break(
                            "Coordinators from n = 10",
                            ROUNDING,
                            "n < floors.coordinator()",
                            "n < 1"),
                    new Break(
                            "Coordinators from n = 10",
                            ROUNDING,
                            "n < floors.publicWords()",
                            "n < 1"),
                    new Break(
                            "Coordinators from n = 10",
                            ROUNDING,
                            "n < floors.publicPercentages()",
                            "n < 1"),
                    new Break("Counts and n in fives", ROUNDING, "STEP = 5", "STEP = 1"),
                    new Break(
                            "Above 90 % and nobody",
                            ROUNDING, "ALMOST_ALL_PERCENT = 90", "ALMOST_ALL_PERCENT = 100"),
                    new Break(
                            "Above 90 % and nobody",
                            ROUNDING, "whole.isOneSided()", "whole.n() < 0"),
                    new Break("Above 90 % and nobody", ROUNDING, "rounded == 0", "rounded < 0"),
                    new Break("Floors can be raised", FLOORS, "contributors < 3", "false"),
                    new Break("Floors can be raised", FLOORS, "contribution < 10", "false"),
                    new Break("Floors can be raised", FLOORS, "coordinator < 10", "false"),
                    new Break("Floors can be raised", FLOORS, "publicWords < 30", "false"),
                    new Break("Floors can be raised", FLOORS, "publicPercentages < 100", "false"),
                    new Break("Floors can be raised", GATE, "floors.contributors()", "3"),
                    new Break(
                            "Released three weeks after",
                            RELEASES,
                            "now.isBefore(calendar.releaseOf(period))",
                            "now.isBefore(period.end())"),
                    new Break(
                            "Released three weeks after",
                            RELEASES,
                            "turn.release(period, now, false);",
                            ""),
                    new Break(
                            "Released three weeks after",
                            "store/JdbcReleaseBook.java",
                            "for (String table : List.of(\"open_cell\", \"open_contribution\"))",
                            "for (String table : List.of(\"open_contribution\"))"),
                    new Break(
                            "Indicators follow from published",
                            "results/IndicatorSet.java",
                            "parts.size() == definition.of().size()",
                            "!parts.isEmpty()"),
                    new Break(
                            "The kiosk says of results",
                            "ResultSentences.java",
                            "results.latest(area, Audience.PUBLIC)",
                            "results.latest(area, Audience.COORDINATOR)"),
                    new Break(
                            "The year is the sum",
                            "results/YearSum.java",
                            "if (visible.contains(",
                            "if (visible.isEmpty() || !visible.contains("),
                    new Break(
                            "Per kiosk the hub keeps",
                            "intake/Clerk.java",
                            COUNTED,
                            COUNTED + "transaction.hold(kiosk, fit.seq(), fit.payload().bytes());"),
                    new Break(
                            "Public pages see no single",
                            "web/admin/ResultsPages.java",
                            "Access.session(Role.COORDINATOR, Role.RESEARCHER)",
                            "Access.open()"),
                    new Break(
                            "Quarantine 14 days",
                            RETENTION,
                            "Duration.ofDays(14)",
                            "Duration.ofDays(15)"),
                    new Break(
                            "Quarantine 14 days",
                            RETENTION,
                            "VITALS = Duration.ofDays(90)",
                            "VITALS = Duration.ofDays(91)"),
                    new Break(
                            "Quarantine 14 days",
                            RETENTION,
                            "ORDERS = Duration.ofDays(90)",
                            "ORDERS = Duration.ofDays(91)"),
                    new Break(
                            "Quarantine 14 days",
                            RETENTION,
                            "PUBLISHED_MONTHS = 24",
                            "PUBLISHED_MONTHS = 25"),
                    new Break(
                            "A token of one area",
                            "web/api/ResultsApi.java",
                            "if (!TokenReach.holds(exchange.caller(), Optional.of(area), areas))",
                            "if (area.isEmpty())"),
                    new Break(
                            "The audit log is kept",
                            RETENTION,
                            "NAMES_MONTHS = 12",
                            "NAMES_MONTHS = 13"));

    private static List<String> rows() throws IOException {
        List<String> rows = new ArrayList<>();
        boolean isGate = false;
        for (String line : Files.readAllLines(RepositoryRoot.find().resolve("docs/privacy.md"))) {
            isGate = line.startsWith("## ") ? line.equals(SECTION) : isGate;
            if (isGate && line.startsWith("| ") && !line.startsWith("| rule |")) {
                rows.add(line);
            }
        }
        return rows;
    }

    @Test
    void everyRuleOfTheGateIsBrokenHereAndNoOther() throws IOException {
        for (String row : rows()) {
            assertThat(BREAKS).as(row).anyMatch(one -> row.startsWith("| " + one.row()));
        }
        for (Break one : BREAKS) {
            assertThat(rows())
                    .as(one.row())
                    .filteredOn(r -> r.startsWith("| " + one.row()))
                    .hasSize(1);
        }
    }

    @TestFactory
    @Tag("deep")
    Stream<DynamicTest> aRuleThatIsTakenOutMakesANamedTestFail() {
        return BREAKS.stream()
                .map(
                        one ->
                                DynamicTest.dynamicTest(
                                        one.row() + ": " + one.file() + ": " + one.rule(),
                                        () -> aNamedTestFails(one)));
    }

    private static void aNamedTestFails(Break one) throws Exception {
        String row =
                rows().stream()
                        .filter(line -> line.startsWith("| " + one.row()))
                        .findFirst()
                        .orElseThrow();
        BrokenHub hub = BrokenHub.without(one.file(), one.rule(), one.without());
        var said = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(named(row, hub))
                                .filters(EngineFilter.includeEngines("junit-jupiter"))
                                .build(),
                        said);
        List<Throwable> failures =
                said.getSummary().getFailures().stream()
                        .map(TestExecutionSummary.Failure::getException)
                        .toList();
        // A class that does not load says nothing of the rule.
        assertThat(failures)
                .as("no test of the row fails: " + row)
                .anyMatch(failure -> !(failure instanceof LinkageError));
        assertThat(said.getSummary().getTestsStartedCount())
                .as("%s %s", row, failures)
                .isPositive();
    }

    /** The tests that a row names; one whose name begins with a dot is of the class before it. */
    private static List<DiscoverySelector> named(String row, BrokenHub hub) throws Exception {
        List<DiscoverySelector> selectors = new ArrayList<>();
        String kind = "";
        Matcher name = NAME.matcher(row.substring(row.lastIndexOf(" | ")));
        while (name.find()) {
            kind = name.group(1).isEmpty() ? kind : name.group(1);
            Class<?> type = hub.loadClass(classOf(kind));
            String method = name.group(2);
            if (method == null) {
                selectors.add(selectClass(type));
            } else {
                ReflectionSupport.findMethods(
                                type,
                                one -> one.getName().equals(method),
                                HierarchyTraversalMode.TOP_DOWN)
                        .forEach(one -> selectors.add(selectMethod(type, one)));
            }
        }
        assertThat(selectors).as(row).isNotEmpty();
        return selectors;
    }

    /** A contract is run on the database that is quickest to make. */
    private static String classOf(String kind) throws IOException {
        String simple =
                kind.endsWith("Contract")
                        ? "Sqlite" + kind.substring(0, kind.length() - "Contract".length()) + "Test"
                        : kind;
        try (Stream<Path> files = Files.walk(TESTS)) {
            TreeSet<String> found = new TreeSet<>();
            files.filter(file -> file.endsWith(simple + ".java"))
                    .map(file -> TESTS.relativize(file).toString())
                    .forEach(found::add);
            assertThat(found).as(kind).hasSize(1);
            String path = found.first();
            return path.substring(0, path.length() - ".java".length()).replace('/', '.');
        }
    }
}
