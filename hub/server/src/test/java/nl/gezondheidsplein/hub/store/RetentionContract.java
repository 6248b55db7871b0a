package nl.gezondheidsplein.hub.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import nl.gezondheidsplein.hub.accounts.AuditEntry;
import nl.gezondheidsplein.hub.accounts.AuditRepository;
import nl.gezondheidsplein.hub.retention.Retention;
import nl.gezondheidsplein.hub.squaremap.hsds.ImportTray;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the hub may keep for a time only is gone when the time is over, on every database. */
abstract class RetentionContract extends DatabaseTest {
    private static final Instant NOW = Instant.parse("2028-11-20T10:00:00Z");
    private static final Instant TWO_YEARS_AGO = Instant.parse("2026-11-20T10:00:00Z");
    private static final Duration MOMENT = Duration.ofMillis(1);

    private final Retention retention =
            new Retention(new JdbcExpired(database()), Clock.fixed(NOW, ZoneOffset.UTC));

    @BeforeEach
    void putAKioskIn() {
        DemoAreas.putInto(new JdbcAreaRegister(database()));
        run(
                """
                INSERT INTO kiosk (id, name, place, lineage, preconfirmed, created_at,
                    claim_sha256, claim_expires_at)
                VALUES ('k-aaaaaaaaaa', 'De Luyk', 'de-luyk', 'k-aaaaaaaaaa', 1, 0, 'hash', 0)
                """);
    }

    @Test
    void quarantinedBytesGoAfterFourteenDays() {
        quarantine("kept", NOW.minus(Duration.ofDays(14)));
        quarantine("gone", NOW.minus(Duration.ofDays(14)).minus(MOMENT));

        retention.deleteExpired();

        assertThat(text("SELECT sha256 FROM quarantine")).isEqualTo("kept");
    }

    @Test
    void vitalsGoAfterNinetyDays() {
        vitals(NOW.minus(Duration.ofDays(90)));
        retention.deleteExpired();
        assertThat(count("SELECT count(vitals) FROM kiosk")).isOne();

        vitals(NOW.minus(Duration.ofDays(90)).minus(MOMENT));
        retention.deleteExpired();
        assertThat(count("SELECT count(vitals) FROM kiosk")).isZero();
    }

    @Test
    void publishedPeriodsGoAfterTwentyFourMonthsAndTheYearStays() {
        publish("2026-10", TWO_YEARS_AGO.minus(MOMENT), 0);
        publish("2026-11", TWO_YEARS_AGO, 0);
        publish("2025", TWO_YEARS_AGO.minus(Duration.ofDays(300)), 1);

        retention.deleteExpired();

        assertThat(count("SELECT count(*) FROM ledger WHERE period = '2026-10'")).isZero();
        assertThat(count("SELECT count(*) FROM ledger WHERE period = '2026-11'")).isOne();
        assertThat(count("SELECT count(*) FROM ledger WHERE period = '2025'")).isOne();
    }

    @Test
    void forgetsOrdersAfterNinetyDays() {
        order("old", NOW.minus(Duration.ofDays(90)).minusSeconds(1));
        order("young", NOW.minus(Duration.ofDays(90)).plusSeconds(1));

        retention.deleteExpired();

        assertThat(text("SELECT id FROM kiosk_order")).isEqualTo("young");
    }

    @Test
    void rolloutsGoNinetyDaysAfterTheirEndAndOneUnderWayNever() {
        Instant end = NOW.minus(Duration.ofDays(90));
        rollout("gone", end.minus(MOMENT).toEpochMilli());
        rollout("kept", end.toEpochMilli());
        rollout("running", null);

        retention.deleteExpired();

        assertThat(texts("SELECT id FROM rollout ORDER BY id")).containsExactly("kept", "running");
        assertThat(texts("SELECT rollout FROM rollout_kiosk ORDER BY rollout"))
                .containsExactly("kept", "running");
        assertThat(texts("SELECT DISTINCT begun_by FROM rollout")).containsExactly("iemand");
    }

    private void rollout(String id, @Nullable Long end) {
        run(
                """
                INSERT INTO rollout (id, version, sha256, begun_at, begun_by, state, reason, ring,
                    ended_at)
                VALUES ('%s', '2.0', 'hash', 0, 'wim', 'done', '', 3, %s)
                """
                        .formatted(id, end));
        run(
                """
                INSERT INTO rollout_kiosk (rollout, kiosk, ring, nights, failure, set_aside)
                VALUES ('%s', 'k-aaaaaaaaaa', 1, 0, '', 0)
                """
                        .formatted(id));
    }

    @Test
    void signaturesUnderTheCovenantStayHoweverOldTheyAre() {
        run(
                """
                INSERT INTO covenant_signature (place, version, signer, signed_on)
                VALUES ('de-luyk', '2006-1', 'board', '2006-01-12')
                """);

        retention.deleteExpired();

        assertThat(text("SELECT version FROM covenant_signature")).isEqualTo("2006-1");
    }

    private void order(String id, Instant issued) {
        run(
                "INSERT INTO kiosk_order (id, kiosk, given_by, issued_at, expires_at, message, state,"
                        + " detail) VALUES ('"
                        + id
                        + "', 'k-aaaaaaaaaa', 'wim', "
                        + issued.toEpochMilli()
                        + ", 0, '', 'done', '')");
    }

    @Test
    void namesOfThoseWhoWorkHereGoAfterTwelveMonthsAndTheirDeedsStay() {
        Instant yearAgo = Instant.parse("2027-11-20T10:00:00Z");
        change("fatma", yearAgo.minus(MOMENT));
        change("plein", yearAgo.minus(MOMENT));
        change("joke", yearAgo);
        task("oud", "2027-11-19");
        task("nieuw", "2027-11-20");

        retention.deleteExpired();

        assertThat(texts("SELECT who FROM voice_change ORDER BY ordinal"))
                .containsExactly("iemand", "plein", "joke");
        assertThat(texts("SELECT owner FROM task ORDER BY title")).containsExactly("fatma", "");
    }

    @Test
    void theAuditLogIsKeptTwelveMonths() {
        AuditRepository audit = new JdbcAuditRepository(database());
        Instant yearAgo = Instant.parse("2027-11-20T10:00:00Z");
        audit.append(new AuditEntry(yearAgo.minus(MOMENT), "fatma", "old", "x"));
        audit.append(new AuditEntry(yearAgo, "fatma", "young", "x"));

        retention.deleteExpired();

        assertThat(audit.entries(0, 9)).extracting(AuditEntry::action).containsExactly("young");
    }

    @Test
    void tellsInOneLineOfTheLogWhatItDeletedAndNothingWhenThatIsNothing() {
        List<LogRecord> told = new ArrayList<>();
        Logger log = Logger.getLogger(Retention.class.getName());
        Handler ear = listening(told);
        log.addHandler(ear);
        try {
            retention.deleteExpired();
            assertThat(told).isEmpty();
            putInOneOfEach();

            retention.deleteExpired();
        } finally {
            log.removeHandler(ear);
        }
        assertThat(told)
                .singleElement()
                .satisfies(
                        record ->
                                assertThat(new SimpleFormatter().formatMessage(record))
                                        .isEqualTo(
                                                "Deleted what has had its time:"
                                                        + " 1 quarantined messages,"
                                                        + " 1 messages of kiosks that never came"
                                                        + " into service, 1 kiosks' vitals,"
                                                        + " 1 orders, 1 uploads,"
                                                        + " 1 published figures,"
                                                        + " 3 head counts of events, 1 tasks,"
                                                        + " 1 words of ideas, 1 stories,"
                                                        + " 1 names of people who work here,"
                                                        + " 1 entries of the audit log."));
    }

    private void putInOneOfEach() {
        Instant longAgo = TWO_YEARS_AGO.minus(Duration.ofDays(40));
        quarantine("gone", longAgo);
        held("k-aaaaaaaaaa", longAgo);
        vitals(longAgo);
        order("old", longAgo);
        upload("wim", longAgo);
        publish("2026-09", longAgo, 0);
        heads("oud", longAgo);
        task("oud", "2026-10-01");
        idea("oud", "2026-09");
        story("te-lang", "2026-09", "'waiting'", "'2026-10-26'");
        change("fatma", longAgo);
        new JdbcAuditRepository(database()).append(new AuditEntry(longAgo, "fatma", "old", "x"));
    }

    @Test
    void whatCannotBeDeletedNowKeepsNothingElse() {
        quarantine("gone", NOW.minus(Duration.ofDays(15)));
        order("old", NOW.minus(Duration.ofDays(91)));
        idea("oud", "2026-09");
        run("DROP TABLE kiosk_order");

        retention.deleteExpired();

        assertThat(count("SELECT count(*) FROM quarantine")).isZero();
        assertThat(text("SELECT words FROM idea")).isEmpty();
    }

    @Test
    void whatWaitedAtAKioskGoesWithItAndAfterNinetyDaysWithoutAConfirmation() {
        held("k-aaaaaaaaaa", NOW.minus(Duration.ofDays(90)));
        retention.deleteExpired();
        assertThat(count("SELECT count(*) FROM held_window")).isOne();

        run("UPDATE kiosk SET revoked_at = 1");
        retention.deleteExpired();
        assertThat(count("SELECT count(*) FROM held_window")).isZero();

        run("UPDATE kiosk SET revoked_at = NULL");
        held("k-aaaaaaaaaa", NOW.minus(Duration.ofDays(90)).minus(MOMENT));
        retention.deleteExpired();
        assertThat(count("SELECT count(*) FROM held_window")).isZero();
    }

    private void held(String kiosk, Instant enrolled) {
        run(
                "UPDATE kiosk SET enrolled_at = %d WHERE id = '%s'"
                        .formatted(enrolled.toEpochMilli(), kiosk));
        database()
                .change(
                        handle ->
                                handle.createUpdate(
                                                "INSERT INTO held_window VALUES (:id, 1, :what)")
                                        .bind("id", kiosk)
                                        .bind("what", new byte[] {1})
                                        .execute());
    }

    @Test
    void aFileThatNobodySaidYesToGoesAfterAnHour() {
        upload("joke", NOW.minus(Duration.ofHours(1)));
        upload("wim", NOW.minus(Duration.ofHours(1)).minus(MOMENT));

        retention.deleteExpired();

        assertThat(text("SELECT person FROM import_tray")).isEqualTo("joke");
    }

    private void upload(String person, Instant at) {
        new JdbcImportTray(database()).put(person, new ImportTray.Upload("x", new byte[] {1}, at));
    }

    private static Handler listening(List<LogRecord> told) {
        return new Handler() {
            @Override
            public void publish(LogRecord record) {
                told.add(record);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    @Test
    void headsOfAnEventGoTogetherAfterTwentyFourMonths() {
        heads("oud", TWO_YEARS_AGO.minus(MOMENT));
        heads("nieuw", TWO_YEARS_AGO.minus(MOMENT));
        run(
                "INSERT INTO attendance VALUES ('nieuw', 'k-aaaaaaaaaa', 'unsynced', 1, 0, 0, "
                        + TWO_YEARS_AGO.toEpochMilli()
                        + ")");

        retention.deleteExpired();

        assertThat(count("SELECT count(*) FROM attendance WHERE event = 'oud'")).isZero();
        assertThat(count("SELECT count(*) FROM attendance")).isEqualTo(2);
        assertThat(text("SELECT event FROM attendance_party")).isEqualTo("nieuw");
        assertThat(text("SELECT event FROM attendance_stand")).isEqualTo("nieuw");
    }

    private void heads(String event, Instant arrived) {
        run(
                "INSERT INTO attendance VALUES ('%s', 'k-aaaaaaaaaa', '2026-06-20T13:05', 1, 0, 0, %d)"
                        .formatted(event, arrived.toEpochMilli()));
        run("INSERT INTO attendance_party VALUES ('%s', 'p1', 1)".formatted(event));
        run("INSERT INTO attendance_stand VALUES ('%s', 'soep', 1)".formatted(event));
    }

    @Test
    void finishedTasksGoAfterTwentyFourMonths() {
        task("oud", "2026-11-19");
        task("nieuw", "2026-11-20");
        run("UPDATE task SET owner = ''");
        run(
                """
                INSERT INTO task (id, neighbourhood, kind, subject, title, owner, outcome)
                VALUES ('open', 'moerwijk-noord', 'own', '', 'open', 'fatma', '')
                """);

        retention.deleteExpired();

        assertThat(texts("SELECT title FROM task ORDER BY title")).containsExactly("nieuw", "open");
    }

    @Test
    void anIdeaLosesItsWordsAfterTwentyFourMonthsAndItsStateStays() {
        idea("oud", "2026-10");
        idea("nieuw", "2026-11");

        retention.deleteExpired();

        assertThat(texts("SELECT words FROM idea ORDER BY id")).containsExactly("nieuw", "");
        assertThat(texts("SELECT state FROM idea")).containsExactly("done", "done");
    }

    /** 20 November 2028 is a Monday. */
    @Test
    void aStoryGoesOnItsDayUnlessTwoApprovedAndThenAfterTwentyFourMonths() {
        story("wacht-nog", "2028-10", "'waiting'", "'2028-11-27'");
        story("te-lang", "2028-10", "'waiting'", "'2028-11-20'");
        story("goed", "2026-11", "'approved'", "NULL");
        story("oud", "2026-10", "'approved'", "NULL");

        retention.deleteExpired();

        assertThat(texts("SELECT id FROM story ORDER BY id")).containsExactly("goed", "wacht-nog");
    }

    private void story(String id, String month, String state, String goesOn) {
        run(
                """
                INSERT INTO story
                    (id, neighbourhood, month, language, words, withdrawal, state, goes_on)
                VALUES ('%s', 'moerwijk-noord', '%s', 'nl', 'Wat was', 'hash', %s, %s)
                """
                        .formatted(id, month, state, goesOn));
    }

    private void change(String who, Instant at) {
        run(
                """
                INSERT INTO voice_change (kind, subject, at, who, state, reason)
                VALUES ('idea', 'x', %d, '%s', 'open', 'Omdat het kan.')
                """
                        .formatted(at.toEpochMilli(), who));
    }

    private void task(String title, String finished) {
        run(
                """
                INSERT INTO task
                    (id, neighbourhood, kind, subject, title, owner, outcome, finished)
                VALUES ('%s', 'moerwijk-noord', 'own', '', '%s', 'fatma', 'Gelukt.', '%s')
                """
                        .formatted(title, title, finished));
    }

    private void idea(String words, String month) {
        run(
                """
                INSERT INTO idea (id, neighbourhood, month, language, words, state)
                VALUES ('%s', 'moerwijk-noord', '%s', 'nl', '%s', 'done')
                """
                        .formatted(words, month, words));
    }

    private List<String> texts(String sql) {
        return database().read(handle -> handle.createQuery(sql).mapTo(String.class).list());
    }

    private void quarantine(String hash, Instant arrival) {
        database()
                .change(
                        handle ->
                                handle.createUpdate(
                                                """
                                                INSERT INTO quarantine
                                                    (kiosk, sha256, reason, payload, arrived_at)
                                                VALUES ('k-aaaaaaaaaa', :hash, 'sum', :payload, :at)
                                                """)
                                        .bind("hash", hash)
                                        .bind("payload", new byte[] {1})
                                        .bind("at", arrival.toEpochMilli())
                                        .execute());
    }

    private void vitals(Instant said) {
        run("UPDATE kiosk SET vitals = '{}', vitals_at = " + said.toEpochMilli());
    }

    private void publish(String period, Instant end, int yearly) {
        database()
                .change(
                        handle ->
                                handle.createUpdate(
                                                """
                                                INSERT INTO ledger (period, area, audience, ends_at,
                                                    yearly, document)
                                                VALUES (:period, 'moerwijk', 'public', :end,
                                                    :yearly, :document)
                                                """)
                                        .bind("period", period)
                                        .bind("end", end.toEpochMilli())
                                        .bind("yearly", yearly)
                                        .bind("document", new byte[] {1})
                                        .execute());
    }

    private void run(String sql) {
        database().change(handle -> handle.execute(sql));
    }

    private long count(String sql) {
        return database().read(handle -> handle.createQuery(sql).mapTo(Long.class).one());
    }

    private String text(String sql) {
        return database().read(handle -> handle.createQuery(sql).mapTo(String.class).one());
    }
}
