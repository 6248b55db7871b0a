package nl.gezondheidsplein.kiosk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.gezondheidsplein.kiosk.event.Desk;
import nl.gezondheidsplein.kiosk.event.HeadCount;
import nl.gezondheidsplein.kiosk.tally.SettableClock;
import nl.gezondheidsplein.protocol.Live;
import nl.gezondheidsplein.protocol.SecondQuestion;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Which second answer came with which party cannot be found in anything that a whole kiosk keeps,
 * sends, tells while the event runs, or logs: the same parties with the same answers dealt out in
 * another way leave the same of all of it, but for the id of the start and how far receipts came.
 * What it says of itself and what it logs of the way to the hub follow the network's pace; there no
 * answer is named at all.
 */
@Tag("deep")
class NoPartyTraceIT {
    private static final int PARTIES = 16;
    private static final Duration SLOT = Duration.ofMinutes(5);
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Pattern BOOT = Pattern.compile("\"boot\":\"([^\"]+)\"");

    /** How far the hub's receipts came before the end, which is the network's pace. */
    private static final String TABLE_OF_RECEIPTS = "identity";

    private static final Set<String> OF_RECEIPTS = Set.of("state", "settled_on");

    /** What the network and the machine change in a heartbeat from one minute to the next. */
    private static final Pattern PACE =
            Pattern.compile("\"(rows|oldestDays|diskFreeMb|roundTripMs|nextSeq|session)\":\\d+");

    /** Both answers and their question, wherever they would stand. */
    private static final Pattern ANSWER = Pattern.compile("near|far|distance");

    /** The id of this machine's start, whatever comes after. */
    private static final String ANY_BOOT = "boot";

    @TempDir Path folder;

    /**
     * What one event left.
     *
     * @param lives running totals at the broker, each once
     * @param payloads that travelled
     * @param rows of the one file of counters, outbox and numbers; the answers are among them
     * @param told what the kiosk said of itself, each once, without what is the network's pace
     * @param log lines while parties came
     */
    private record Trace(
            List<Live> lives,
            List<String> payloads,
            List<String> rows,
            Set<String> told,
            Log log) {}

    /**
     * Lines of a log.
     *
     * @param ofTheWay to the hub, in number and order as the network has it
     * @param others all others
     */
    private record Log(List<String> ofTheWay, List<String> others) {
        Log() {
            this(new CopyOnWriteArrayList<>(), new CopyOnWriteArrayList<>());
        }
    }

    @Test
    void leavesTheSameWhicheverPartyGaveWhichAnswer() throws IOException, SQLException {
        Instant moment = Clock.systemUTC().instant();
        List<Optional<String>> answers = answers();
        Trace first = trace("first", moment, answers);
        Collections.shuffle(answers, new Random(6));
        Trace other = trace("other", moment, answers);

        assertThat(first.lives()).hasSize(PARTIES);
        assertThat(first.payloads()).hasSize(PARTIES);
        assertThat(other.lives()).isEqualTo(first.lives());
        assertThat(other.payloads()).isEqualTo(first.payloads());
        assertThat(first.rows()).anyMatch(row -> row.contains("\"near\":"));
        assertThat(other.rows()).isEqualTo(first.rows());
        assertThat(first.told()).anyMatch(message -> message.contains("\"touch\":"));
        assertThat(other.told()).isEqualTo(first.told());
        for (Trace trace : List.of(first, other)) {
            assertThat(trace.told()).noneMatch(ANSWER.asPredicate());
            assertThat(trace.log().others()).isEmpty();
            assertThat(trace.log().ofTheWay()).isNotEmpty().noneMatch(ANSWER.asPredicate());
        }
    }

    private static List<Optional<String>> answers() {
        List<Optional<String>> answers = new ArrayList<>();
        for (int party = 0; party < PARTIES; party++) {
            answers.add(
                    switch (party % 4) {
                        case 0 -> Optional.empty();
                        case 1 -> Optional.of("far");
                        default -> Optional.of("near");
                    });
        }
        return answers;
    }

    private Trace trace(String name, Instant moment, List<Optional<String>> answers)
            throws IOException, SQLException {
        Path home = Files.createDirectory(folder.resolve(name));
        SettableClock clock = new SettableClock(moment);
        Log log = new Log();
        try (HubWithAnEvent day =
                new HubWithAnEvent(home, Optional.of(SecondQuestion.DISTANCE), moment, false)) {
            try (KioskCore kiosk = day.open(clock)) {
                kiosk.confirmClock();
                kiosk.events().start(HubWithAnEvent.EVENT, Desk.DOOR);
                try (Listening _ = new Listening(log)) {
                    checkIn(kiosk, day, clock, answers);
                }
                clock.advance(Duration.ofHours(HubWithAnEvent.HOURS));
                kiosk.confirmClock();
                await().atMost(SOON).until(() -> kiosk.events().running().isEmpty());
                // The answers are sealed, and wait for the night.
                await().atMost(SOON).until(() -> kiosk.outboxStatus().backlog() == 1);
            }
            List<String> payloads =
                    day.hub.payloads().stream()
                            .map(payload -> new String(payload, StandardCharsets.UTF_8))
                            .toList();
            String boot = boot(payloads.getFirst());
            return new Trace(
                    day.hub.lives().stream().filter(live -> live.total() > 0).distinct().toList(),
                    payloads.stream().map(text -> text.replace(boot, ANY_BOOT)).toList(),
                    rows(home.resolve("data/outbox.db"), boot),
                    day.hub.told().stream()
                            .map(message -> PACE.matcher(message).replaceAll("$1"))
                            .collect(Collectors.toCollection(TreeSet::new)),
                    log);
        }
    }

    private static String boot(String payload) {
        Matcher boot = BOOT.matcher(payload);
        assertThat(boot.find()).isTrue();
        return boot.group(1);
    }

    /** Every row of the tables as it lies there, but the ids of starts. */
    private static List<String> rows(Path file, String boot) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet names =
                    statement.executeQuery(
                            "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> '"
                                    + TABLE_OF_RECEIPTS
                                    + "' ORDER BY name")) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet row = statement.executeQuery("SELECT * FROM " + table)) {
                    while (row.next()) {
                        StringBuilder line = new StringBuilder(table);
                        for (int c = 1; c <= row.getMetaData().getColumnCount(); c++) {
                            String column = row.getMetaData().getColumnName(c);
                            byte[] bytes = row.getBytes(c);
                            if (bytes != null && !OF_RECEIPTS.contains(column)) {
                                line.append('|').append(new String(bytes, ISO_8859_1));
                            }
                        }
                        rows.add(line.toString().replace(boot, ANY_BOOT));
                    }
                }
            }
        }
        return rows;
    }

    /** A party to a slot, each told to the broker before the next one comes. */
    private static void checkIn(
            KioskCore kiosk,
            HubWithAnEvent day,
            SettableClock clock,
            List<Optional<String>> answers) {
        int total = 0;
        for (int party = 0; party < PARTIES; party++) {
            int size = 1 + party % HeadCount.Party.LARGEST;
            total += size;
            kiosk.events().count(new HeadCount.Party(size));
            answers.get(party).ifPresent(id -> kiosk.events().count(new HeadCount.Answer(id)));
            Live live = new Live(HubWithAnEvent.EVENT, total);
            await().atMost(SOON).until(() -> day.hub.lives().contains(live));
            clock.advance(SLOT);
            kiosk.confirmClock();
            int sealed = party + 1;
            await().atMost(SOON).until(() -> day.hub.payloads().size() == sealed);
        }
    }

    /** Keeps every line of the kiosk's log. */
    private static final class Listening extends Handler implements AutoCloseable {
        private static final Logger KIOSK = Logger.getLogger("nl.gezondheidsplein.kiosk");
        private final Log log;
        private final Level before = KIOSK.getLevel();

        Listening(Log log) {
            this.log = log;
            setFormatter(new SimpleFormatter());
            KIOSK.addHandler(this);
            KIOSK.setLevel(Level.ALL);
        }

        @Override
        public void publish(LogRecord line) {
            String from = String.valueOf(line.getLoggerName());
            boolean isOfTheWay = from.contains(".sync.") || from.contains(".broker.");
            (isOfTheWay ? log.ofTheWay() : log.others())
                    .add(from + ": " + getFormatter().formatMessage(line));
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            KIOSK.removeHandler(this);
            KIOSK.setLevel(before);
        }
    }
}
