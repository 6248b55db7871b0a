package nl.gezondheidsplein.hub;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.gezondheidsplein.hub.results.Audience;
import nl.gezondheidsplein.hub.results.Publication;
import nl.gezondheidsplein.hub.results.Publication.PublishedAnswer;
import nl.gezondheidsplein.hub.results.Publication.PublishedHistogram;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Fills a hub with what 1,000 kiosks in fifty neighbourhoods leave in some years of months, as rows
 * and without the road there: what was released, what is open, and what residents brought. Nothing
 * is let go as retention would, so it is more than a hub ever holds.
 */
final class YearsOfUse {
    static final int NEIGHBOURHOODS = 50;
    static final int KIOSKS = 1_000;

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    /** The month before the two that are not released yet, on the clock of the tests. */
    private static final YearMonth LAST = YearMonth.of(2026, 4);

    private static final int IDEAS_A_MONTH = 10;
    private static final int LONGEST_LIST = 40;

    private final Handle handle;
    private final List<YearMonth> months;

    private YearsOfUse(Handle handle, int years) {
        this.handle = handle;
        this.months = IntStream.range(0, 12 * years).mapToObj(LAST::minusMonths).toList();
    }

    /** Puts these years in. */
    static void putInto(HubUnderTest hub, int years) {
        hub.inDatabase(handle -> new YearsOfUse(handle, years).put());
    }

    static String neighbourhood(int number) {
        return "buurt-" + number;
    }

    private void put() {
        areasAndKiosks();
        released();
        open();
        voices();
        gatherings();
    }

    private void areasAndKiosks() {
        for (int wijk = 0; wijk < NEIGHBOURHOODS / 5; wijk++) {
            handle.execute(
                    "INSERT INTO area VALUES (?, 'wijk', 'escamp', ?, 0, 1)",
                    "wijk-" + wijk,
                    "Wijk " + wijk);
        }
        for (int number = 0; number < NEIGHBOURHOODS; number++) {
            String id = neighbourhood(number);
            handle.execute(
                    "INSERT INTO area VALUES (?, 'neighbourhood', ?, ?, 9000, 1)",
                    id,
                    "wijk-" + number / 5,
                    "Buurt " + number);
            handle.execute(
                    """
                    INSERT INTO place SELECT ?, ?, replace(sheet, 'de-luyk', ?)
                    FROM place WHERE id = 'de-luyk'
                    """,
                    "plek-" + number,
                    id,
                    "plek-" + number);
        }
        PreparedBatch kiosks =
                handle.prepareBatch(
                        """
                        INSERT INTO kiosk
                            (id, name, place, lineage, preconfirmed, created_at, claim_sha256,
                             claim_expires_at, confirmed_at, last_seen, online)
                        VALUES (:id, :id, :place, :id, 1, 0, :id, 0, 0, 0, 1)
                        """);
        for (int kiosk = 0; kiosk < KIOSKS; kiosk++) {
            kiosks.bind("id", kiosk(kiosk)).bind("place", "plek-" + kiosk % NEIGHBOURHOODS).add();
        }
        kiosks.execute();
        // A third of its nine kinds a week: no page reads them, and writing all takes minutes.
        handle.execute(
                """
                INSERT INTO sealed_window (kiosk, seq, sha256, kind, n)
                WITH RECURSIVE number (seq) AS
                    (SELECT 1 UNION ALL SELECT seq + 1 FROM number WHERE seq < ?)
                SELECT kiosk.id, seq, lower(hex(randomblob(32))), 'check', 17 FROM kiosk, number
                """,
                3 * 52 * months.size() / 12);
    }

    private static String kiosk(int number) {
        return "k-%010d".formatted(number);
    }

    private void released() {
        List<PublishedHistogram> histograms = histograms();
        PreparedBatch ledger =
                handle.prepareBatch(
                        """
                        INSERT INTO ledger (period, area, audience, ends_at, yearly, document)
                        VALUES (:period, :area, :audience, :end, :yearly, :document)
                        """);
        for (YearMonth month : months) {
            release(month.toString(), month, 0);
            freeze(ledger, month.toString(), month, 0, histograms);
            if (month.getMonthValue() == 12) {
                release(Integer.toString(month.getYear()), month, 1);
                freeze(ledger, Integer.toString(month.getYear()), month, 1, histograms);
            }
            ledger.execute();
        }
    }

    private void release(String id, YearMonth month, int yearly) {
        YearMonth first = yearly == 1 ? month.minusMonths(11) : month;
        handle.execute(
                "INSERT INTO release_period VALUES (?, ?, ?, 0, ?)",
                id,
                start(first),
                start(month.plusMonths(1)),
                yearly);
    }

    private static long start(YearMonth month) {
        Instant start = month.atDay(1).atStartOfDay(HERE).toInstant();
        return start.toEpochMilli();
    }

    private static void freeze(
            PreparedBatch ledger,
            String period,
            YearMonth month,
            int yearly,
            List<PublishedHistogram> histograms) {
        for (int number = 0; number < NEIGHBOURHOODS; number++) {
            for (Audience audience : Audience.values()) {
                String area = neighbourhood(number);
                ledger.bind("period", period)
                        .bind("area", area)
                        .bind("audience", audience.id())
                        .bind("end", start(month.plusMonths(1)))
                        .bind("yearly", yearly)
                        .bind(
                                "document",
                                new Publication(
                                                area,
                                                period,
                                                audience.id(),
                                                "wijk-" + number / 5,
                                                histograms)
                                        .encode())
                        .add();
            }
        }
    }

    /** Every kind of question, with lists as long as neighbourhoods make them. */
    private static List<PublishedHistogram> histograms() {
        List<PublishedHistogram> all = new ArrayList<>();
        all.add(open("believer", "theme.thema-", 12));
        for (int question = 0; question <= 9; question++) {
            all.add(open("check.q" + question, "", 5));
        }
        all.add(open("give", "ask.hulp-", LONGEST_LIST / 2));
        all.add(open("quick.q0", "", 5));
        all.add(open("ripple", "bron-", 5));
        all.add(open("usage", "screen.scherm-", LONGEST_LIST));
        all.add(open("vote.vraag-1", "antwoord-", 5));
        all.add(open("wish", "missing.gezondheid.lichaam.thema-", LONGEST_LIST));
        return all;
    }

    private static PublishedHistogram open(String id, String answer, int answers) {
        List<PublishedAnswer> list = new ArrayList<>();
        for (int number = 0; number < answers; number++) {
            list.add(new PublishedAnswer(answer + number, 20L + 5L * number, null, null));
        }
        return new PublishedHistogram(id, 20L * answers, list);
    }

    private void open() {
        for (YearMonth month : List.of(LAST.plusMonths(1), LAST.plusMonths(2))) {
            handle.execute(
                    "INSERT INTO release_period VALUES (?, ?, ?, NULL, 0)",
                    month.toString(),
                    start(month),
                    start(month.plusMonths(1)));
            for (PublishedHistogram histogram : histograms()) {
                handle.execute(
                        """
                        INSERT INTO open_contribution
                        SELECT ?, place.neighbourhood, ?, kiosk.id, place.id, 17
                        FROM kiosk JOIN place ON place.id = kiosk.place
                        """,
                        month.toString(),
                        histogram.id());
                for (PublishedAnswer answer : histogram.answers()) {
                    handle.execute(
                            """
                            INSERT INTO open_cell
                            SELECT ?, id, ?, ?, 40 FROM area WHERE kind = 'neighbourhood'
                            """,
                            month.toString(),
                            histogram.id(),
                            answer.answer());
                }
            }
        }
    }

    private void voices() {
        for (int number = 0; number < 12; number++) {
            handle.execute(
                    "INSERT INTO theme VALUES (?, ?, 'plant', 0)",
                    "thema-" + number,
                    "{\"nl\":\"Thema " + number + "\"}");
        }
        for (YearMonth month : months) {
            everywhere(
                    IDEAS_A_MONTH,
                    """
                    INSERT INTO idea SELECT lower(hex(randomblob(16))), area.id, :month, 'nl',
                        'Een kas op het plein, met een bank erbij.', 'done' FROM area, number
                    WHERE area.kind = 'neighbourhood' AND :month < '2026-04'
                    UNION ALL SELECT lower(hex(randomblob(16))), area.id, :month, 'nl',
                        'Een kas op het plein, met een bank erbij.', 'waiting' FROM area, number
                    WHERE area.kind = 'neighbourhood' AND :month = '2026-04'
                    """,
                    month);
            everywhere(
                    8,
                    """
                    INSERT INTO task SELECT lower(hex(randomblob(16))), area.id, 'own', '',
                        'Vraag de kok', 'fatma', NULL, 'Elke dinsdag', :month || '-15'
                    FROM area, number WHERE area.kind = 'neighbourhood'
                    """,
                    month);
            everywhere(
                    4,
                    """
                    INSERT INTO feedback (id, area, answers, said, doing, picture,
                        state, published)
                    SELECT 'f-' || lower(hex(randomblob(16))), area.id, '[]',
                        '{"nl":"Wij willen samen eten."}', '{"nl":"Elke dinsdag koken we."}',
                        'plant', 'published', :month || '-15'
                    FROM area, number WHERE area.kind = 'neighbourhood'
                    """,
                    month);
            everywhere(
                    40,
                    """
                    INSERT INTO voice_change (kind, subject, at, who, state, reason)
                    SELECT 'idea', lower(hex(randomblob(16))), 0, 'fatma', 'done', :month
                    FROM area, number WHERE area.kind = 'neighbourhood'
                    """,
                    month);
        }
    }

    /** Events and who came, notices, lists on paper, and who sits in which circle. */
    private void gatherings() {
        for (YearMonth month : months) {
            everywhere(
                    2,
                    """
                    INSERT INTO event (id, neighbourhood, sheet, last_minute)
                    SELECT 'feest-' || :month || '-' || i || '-' || area.id, area.id,
                        '{"v":1,"events":[{"id":"feest-' || :month || '-' || i || '-' || area.id
                            || '","name":{"nl":"Buurtfeest"},"start":"' || :month
                            || '-15T13:00","end":"' || :month || '-15T17:00","stands":[],"programme":[]}]}',
                        :month || '-15T17:00'
                    FROM area, number WHERE area.kind = 'neighbourhood'
                    """,
                    month);
            handle.createUpdate(
                            """
                            INSERT INTO attendance
                                (event, kiosk, slot, people, paper, undone, arrived)
                            WITH RECURSIVE slot (i) AS
                                (SELECT 10 UNION ALL SELECT i + 1 FROM slot WHERE i < 58)
                            SELECT event.id, 'k-0000000000', :month || '-15T13:' || i, 7, 0, 0, 0
                            FROM event, slot WHERE last_minute = :month || '-15T17:00'
                            """)
                    .bind("month", month.toString())
                    .execute();
            everywhere(
                    2,
                    """
                    INSERT INTO notice SELECT lower(hex(randomblob(16))), area.id, NULL, 'open',
                        'Inloop', '', :month || '-01', :month || '-20', '', '{}', 0
                    FROM area, number WHERE area.kind = 'neighbourhood'
                    """,
                    month);
            everywhere(
                    6,
                    """
                    INSERT INTO paper_count SELECT lower(hex(randomblob(16))), area.id,
                        CASE i % 2 WHEN 0 THEN 'vote.vraag-1' ELSE 'arrived.bewegen' END,
                        'Lijst ' || i, 40, :month
                    FROM area, number WHERE area.kind = 'neighbourhood'
                    """,
                    month);
        }
        handle.execute(
                """
                INSERT INTO seat SELECT area.id, theme.id, 'Bewonersgroep', 'meebeslissen', 4
                FROM area, theme WHERE area.kind = 'neighbourhood'
                """);
    }

    private void everywhere(int times, String insert, YearMonth month) {
        int select = insert.indexOf("SELECT");
        handle.createUpdate(
                        insert.substring(0, select)
                                + " WITH RECURSIVE number (i) AS (SELECT 1 UNION ALL SELECT i + 1"
                                + " FROM number WHERE i < :times) "
                                + insert.substring(select))
                .bind("times", times)
                .bind("month", month.toString())
                .execute();
    }
}
