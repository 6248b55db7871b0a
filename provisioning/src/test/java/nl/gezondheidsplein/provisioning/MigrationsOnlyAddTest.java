package nl.gezondheidsplein.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A program goes back to the version before and finds what the newer one wrote, so a migration may
 * only add what the one before need not know: it neither takes away nor asks for more.
 */
final class MigrationsOnlyAddTest {
    private static final Path HUB = Path.of("../hub/server/src/main/resources/db");
    private static final Path KIOSK =
            Path.of("../kiosk/src/main/resources/nl/gezondheidsplein/kiosk/outbox");

    /** The last one of the hub before there was a version to go back to. */
    private static final int FREE_UP_TO_OF_HUB = 123;

    /** Likewise of the kiosk. */
    private static final int FREE_UP_TO_OF_KIOSK = 4;

    private static final Pattern NUMBER = Pattern.compile("V(\\d+)__.*\\.sql");

    /** What an older program, which fills in only what it knows, never notices. */
    private static final Pattern ADDS =
            Pattern.compile(
                    "create table (?!.* as select).*"
                            + "|create index .*"
                            + "|alter table \\w+ add column \\w+ [^ ]+( default [^ ]+| not null default"
                            + " [^ ]+)?"
                            + "|insert into .*"
                            + "|update .*");

    @Test
    void ofTheHub() throws IOException {
        assertThat(takingAway(HUB, FREE_UP_TO_OF_HUB)).isEmpty();
    }

    @Test
    void ofTheKiosk() throws IOException {
        assertThat(takingAway(KIOSK, FREE_UP_TO_OF_KIOSK)).isEmpty();
    }

    @Test
    void findsThoseThatDidOtherwiseBeforeThereWasAVersion() throws IOException {
        assertThat(takingAway(HUB, 0)).contains("alter table place drop column agenda");
        assertThat(takingAway(KIOSK, 0)).contains("drop table idea");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ALTER TABLE place ADD COLUMN floor TEXT NOT NULL",
                "ALTER TABLE place RENAME TO spot",
                "CREATE UNIQUE INDEX one_of_each ON place (name)",
                "DELETE FROM place",
                "CREATE TRIGGER x AFTER INSERT ON place BEGIN SELECT 1"
            })
    void knowsWhatAsksForMore(String statement) {
        assertThat(takingAway(statement)).hasSize(1);
    }

    @Test
    void letsAdd() {
        assertThat(
                        takingAway(
                                """
                                -- With a word; of why.
                                CREATE TABLE floor (id TEXT NOT NULL PRIMARY KEY);
                                CREATE INDEX floor_by_place ON floor (id);
                                ALTER TABLE place ADD COLUMN floor TEXT;
                                ALTER TABLE place ADD COLUMN steps ${long} NOT NULL DEFAULT 0;
                                """))
                .isEmpty();
    }

    private static List<String> takingAway(Path folder, int after) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                var number = NUMBER.matcher(file.getFileName().toString());
                if (number.matches() && Integer.parseInt(number.group(1)) > after) {
                    found.addAll(takingAway(Files.readString(file)));
                }
            }
        }
        return found;
    }

    private static List<String> takingAway(String migration) {
        String plain =
                migration.replaceAll("--.*", " ").replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return Stream.of(plain.split(";"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .filter(statement -> !ADDS.matcher(statement).matches())
                .toList();
    }
}
