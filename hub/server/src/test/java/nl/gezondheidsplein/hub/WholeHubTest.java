package nl.gezondheidsplein.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.gezondheidsplein.hub.accounts.AuditEntry;
import nl.gezondheidsplein.hub.results.Audience;
import nl.gezondheidsplein.hub.results.Publication;
import nl.gezondheidsplein.hub.results.Publication.PublishedAnswer;
import nl.gezondheidsplein.hub.results.Publication.PublishedHistogram;
import nl.gezondheidsplein.hub.settings.HubSettings;
import nl.gezondheidsplein.hub.settings.HubSettingsFile;
import nl.gezondheidsplein.hub.store.Database;
import nl.gezondheidsplein.hub.store.JdbcAuditRepository;
import nl.gezondheidsplein.hub.web.HubWeb;
import nl.gezondheidsplein.protocol.supervision.Pulse;
import nl.gezondheidsplein.testing.RepositoryRoot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as an operator runs it: its commands, and the hub that it puts together. */
final class WholeHubTest {
    private static final Path DEMO =
            RepositoryRoot.find().resolve("provisioning/src/main/resources/demo");

    private static final String EXTRACT =
            """
            <?xml version='1.0'?>
            <osm version="0.6"><node id="1" lat="52.05" lon="4.3"/><node id="2" lat="52.051" lon="4.3"/>
            <way id="1"><nd ref="1"/><nd ref="2"/><tag k="highway" v="footway"/></way></osm>
            """;

    @TempDir private Path folder;
    private Path settingsFile;

    @BeforeEach
    void init() throws IOException {
        settingsFile = folder.resolve("hub.yaml");
        Files.writeString(
                settingsFile,
                """
                data-dir: "%s"
                bind: 127.0.0.1
                http: {port: 0}
                https: {port: 0}
                management: {port: 0}
                broker: {port: 1}
                """
                        .formatted(folder.resolve("data")));
        run("init");
        run("import-areas", DEMO.resolve("denhaag.json").toString());
    }

    private void run(String command, String... more) {
        List<String> words = new ArrayList<>(List.of(command));
        words.addAll(List.of("--settings", settingsFile.toString()));
        words.addAll(List.of(more));
        assertThat(HubMain.commandLine().execute(words.toArray(String[]::new)))
                .as(command)
                .isZero();
    }

    private Database database() {
        return Database.open(HubSettingsFile.read(settingsFile).databaseUrl());
    }

    private List<AuditEntry> log() {
        try (Database database = database()) {
            return new JdbcAuditRepository(database).entries(0, Integer.MAX_VALUE);
        }
    }

    /** A command that is added is held to this by itself. */
    @Test
    void whateverIsBroughtInOrTakenAlongOnTheMachineIsWrittenDown() throws IOException {
        Files.writeString(folder.resolve("city.osm"), EXTRACT);
        Set<String> commands = HubMain.commandLine().getSubcommands().keySet();
        List<String> imports =
                commands.stream().filter(name -> name.startsWith("import-")).sorted().toList();
        List<String> exports =
                commands.stream().filter(name -> name.startsWith("export-")).sorted().toList();
        assertThat(imports).hasSizeGreaterThan(4);
        assertThat(exports).hasSizeGreaterThan(4);

        for (String command : imports) {
            // What was changed by hand goes in as it comes out.
            Path file = command.equals("import-texts") ? texts() : source(command.substring(7));
            int before = log().size();
            run(command, file.toString());
            assertWritten(command, before, "-imported");
        }
        for (String command : exports) {
            int before = log().size();
            run(command, folder.resolve(command + ".json").toString());
            assertWritten(command, before, "-exported");
        }
        int before = log().size();
        run("rotate-pack-keys", "--at-once");
        assertWritten("rotate-pack-keys", before, "-rotated");
    }

    @Test
    void examplesOfReviewsComeInOnlyAtAHubThatServesNoPlace() throws IOException {
        Path file = folder.resolve("texts.json");
        Files.writeString(file, "{\"v\":1,\"demo\":true,\"texts\":[]}");
        run("import-texts", file.toString());
        Files.writeString(
                settingsFile,
                Files.readString(settingsFile) + "public-hub-url: https://plein.example\n");
        int before = log().size();

        int result =
                HubMain.commandLine()
                        .execute(
                                "import-texts",
                                "--settings",
                                settingsFile.toString(),
                                file.toString());

        assertThat(result).isNotZero();
        assertThat(log()).hasSize(before);
    }

    private void assertWritten(String command, int before, String action) {
        List<AuditEntry> after = log();
        assertThat(after).as(command).hasSizeGreaterThan(before);
        assertThat(after.getFirst().action()).as(command).endsWith(action);
        assertThat(after.getFirst().who()).as(command).isEqualTo("console");
    }

    private Path source(String what) {
        return switch (what) {
            case "areas" -> DEMO.resolve("denhaag.json");
            case "walking-map" -> folder.resolve("city.osm");
            default -> DEMO.resolve("denhaag-" + what + ".json");
        };
    }

    private Path texts() {
        Path file = folder.resolve("texts.json");
        run("export-texts", file.toString());
        return file;
    }

    /** No broker is there: no connection is ever a condition of starting. */
    @Test
    void aHubThatStartsDeletesWhatHadItsTimeAndTellsKiosksWhatWasReleased() throws IOException {
        Instant old = Instant.now().minus(Duration.ofDays(100));
        // A hub that was killed while somebody brought a stick.
        Path sticks = folder.resolve("data/sticks");
        Path left = Files.createDirectories(sticks.resolve("stick-1"));
        Files.writeString(left.resolve("000"), "sealed");
        try (Database database = database()) {
            run("import-voices", DEMO.resolve("denhaag-voices.json").toString());
            database.change(
                    handle -> {
                        handle.execute(
                                """
                                INSERT INTO import_tray (person, source, content, at)
                                VALUES ('joke', 'x', ?, ?)
                                """,
                                new byte[] {1},
                                old.toEpochMilli());
                        handle.execute("INSERT INTO release_period VALUES ('2026-10', 0, 1, 2, 0)");
                        handle.execute(
                                """
                                INSERT INTO ledger
                                    (period, area, audience, ends_at, yearly, document)
                                VALUES ('2026-10', 'moerwijk-noord', 'public', ?, 0, ?)
                                """,
                                Instant.now().toEpochMilli(),
                                document());
                    });
            HubSettings settings = HubSettingsFile.read(settingsFile);
            try (HubWiring hub = new HubWiring(settings, Clock.systemUTC());
                    HubWeb web = hub.start()) {
                assertThat(web.httpPort()).isPositive();
                assertThat(sticks).doesNotExist();
                await().atMost(Duration.ofSeconds(20))
                        .until(() -> number(database, "SELECT count(*) FROM import_tray") == 0);
                assertThat(isInAPack(database, "Er waren 150 wensen bij de kiosk.")).isTrue();
            }
        }
    }

    @Test
    void showsThatItLivesWithoutABrokerAndNotWhenItsPagesAreGone() throws InterruptedException {
        try (HubWiring hub = new HubWiring(HubSettingsFile.read(settingsFile), Clock.systemUTC())) {
            List<Pulse.Sign> signs;
            try (HubWeb web = hub.start()) {
                signs = hub.signsOfLife(web);
                for (Pulse.Sign sign : signs) {
                    assertThat(sign.seen()).isTrue();
                }
            }
            assertThat(signs.getFirst().seen()).isFalse();
            assertThat(signs.getLast().seen()).isTrue();
        }
    }

    private static byte[] document() {
        return new Publication(
                        "moerwijk-noord",
                        "2026-10",
                        Audience.PUBLIC.id(),
                        null,
                        List.of(
                                new PublishedHistogram(
                                        "wish",
                                        150,
                                        List.of(
                                                new PublishedAnswer(
                                                        "missing.welbevinden.sociaal.ontmoeten",
                                                        null,
                                                        60,
                                                        null)))))
                .encode();
    }

    private static long number(Database database, String sql) {
        return database.read(handle -> handle.createQuery(sql).mapTo(Long.class).one());
    }

    private static boolean isInAPack(Database database, String words) {
        return database.read(
                handle ->
                        handle.createQuery("SELECT content FROM blob").mapTo(byte[].class).stream()
                                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                                .anyMatch(text -> text.contains(words)));
    }
}
