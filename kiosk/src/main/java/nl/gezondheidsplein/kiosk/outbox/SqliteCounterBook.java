package nl.gezondheidsplein.kiosk.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import nl.gezondheidsplein.protocol.Channel;
import nl.gezondheidsplein.protocol.Kind;
import nl.gezondheidsplein.protocol.Sha256;
import nl.gezondheidsplein.protocol.VoiceKind;

/** Counters and numbers within one transaction of the SQLite file. */
final class SqliteCounterBook implements CounterBook {
    private final Sql sql;
    private final EventShelf shelf;

    SqliteCounterBook(Sql sql) {
        this.sql = sql;
        this.shelf = new SqliteEventShelf(sql);
    }

    @Override
    public List<OpenBucket> buckets() {
        return Sql.tried(
                () ->
                        sql.rows(
                                "SELECT * FROM bucket ORDER BY kind, question_set, covenant",
                                SqliteCounterBook::bucket));
    }

    @Override
    public Optional<OpenBucket> bucket(BucketKey key) {
        return Sql.tried(
                        () ->
                                sql.rows(
                                        """
                                        SELECT * FROM bucket
                                        WHERE question_set = ? AND covenant = ? AND kind = ?
                                        """,
                                        SqliteCounterBook::bucket,
                                        key.questionSet(),
                                        key.covenant(),
                                        key.kind().name()))
                .stream()
                .findFirst();
    }

    @Override
    public void put(OpenBucket bucket) {
        Sql.tried(
                () ->
                        sql.change(
                                """
                                INSERT INTO bucket (question_set, covenant, kind, span, clock,
                                    first_span, n)
                                VALUES (?, ?, ?, ?, ?, ?, ?)
                                ON CONFLICT DO UPDATE SET span = excluded.span,
                                    clock = excluded.clock, first_span = excluded.first_span,
                                    n = excluded.n
                                """,
                                bucket.key().questionSet(),
                                bucket.key().covenant(),
                                bucket.key().kind().name(),
                                bucket.span(),
                                bucket.trusted() ? "TRUSTED" : "UNSYNCED",
                                bucket.firstSpan(),
                                bucket.n()));
    }

    @Override
    public void remove(BucketKey key) {
        clear(key);
        Sql.tried(
                () ->
                        sql.change(
                                """
                                DELETE FROM bucket
                                WHERE question_set = ? AND covenant = ? AND kind = ?
                                """,
                                key.questionSet(),
                                key.covenant(),
                                key.kind().name()));
    }

    @Override
    public Map<CounterKey, Integer> counters(BucketKey key) {
        Map<CounterKey, Integer> counters = new LinkedHashMap<>();
        Sql.tried(
                () ->
                        sql.rows(
                                """
                                SELECT item, answer, count FROM counter
                                WHERE question_set = ? AND covenant = ? AND kind = ?
                                ORDER BY item, answer
                                """,
                                row ->
                                        counters.put(
                                                new CounterKey(row.getString(1), row.getString(2)),
                                                row.getInt(3)),
                                key.questionSet(),
                                key.covenant(),
                                key.kind().name()));
        return counters;
    }

    @Override
    public void add(BucketKey key, CounterKey counter, int more) {
        Sql.tried(
                () ->
                        sql.change(
                                """
                                INSERT INTO counter (question_set, covenant, kind, item,
                                    answer, count)
                                VALUES (?, ?, ?, ?, ?, ?)
                                ON CONFLICT DO UPDATE SET count = count + excluded.count
                                """,
                                key.questionSet(),
                                key.covenant(),
                                key.kind().name(),
                                counter.item(),
                                counter.answer(),
                                more));
    }

    @Override
    public void clear(BucketKey key) {
        Sql.tried(
                () ->
                        sql.change(
                                """
                                DELETE FROM counter
                                WHERE question_set = ? AND covenant = ? AND kind = ?
                                """,
                                key.questionSet(),
                                key.covenant(),
                                key.kind().name()));
    }

    @Override
    public void keep(KeptVoice voice) {
        Sql.tried(
                () ->
                        sql.change(
                                """
                                INSERT INTO voice (kind, covenant, language, text, withdrawal,
                                    count)
                                VALUES (?, ?, ?, ?, ?, 1)
                                ON CONFLICT DO UPDATE SET count = count + 1
                                """,
                                voice.kind().name(),
                                voice.covenant(),
                                voice.language(),
                                voice.text(),
                                voice.withdrawal().orElse("")));
    }

    @Override
    public List<KeptVoice> takeVoices() {
        List<KeptVoice> voices = new ArrayList<>();
        Sql.tried(
                () ->
                        sql.rows(
                                """
                                SELECT kind, covenant, language, text, withdrawal, count FROM voice
                                ORDER BY text, kind, language, covenant, withdrawal
                                """,
                                row ->
                                        voices.addAll(
                                                Collections.nCopies(
                                                        row.getInt("count"), voice(row)))));
        if (!voices.isEmpty()) {
            Sql.tried(() -> sql.change("DELETE FROM voice"));
        }
        return voices;
    }

    private static KeptVoice voice(ResultSet row) throws SQLException {
        return new KeptVoice(
                VoiceKind.valueOf(row.getString("kind")),
                row.getString("covenant"),
                row.getString("language"),
                row.getString("text"),
                Optional.of(row.getString("withdrawal")).filter(hash -> !hash.isEmpty()));
    }

    @Override
    public EventShelf shelf() {
        return shelf;
    }

    @Override
    public void seal(Channel channel, LongFunction<byte[]> frozen, Optional<LocalDate> sealedOn) {
        seal(channel, frozen, sealedOn, false);
    }

    @Override
    public void sealForNow(
            Channel channel, LongFunction<byte[]> frozen, Optional<LocalDate> sealedOn) {
        seal(channel, frozen, sealedOn, true);
    }

    private void seal(
            Channel channel,
            LongFunction<byte[]> frozen,
            Optional<LocalDate> sealedOn,
            boolean isForNow) {
        long seq =
                Sql.tried(
                        () ->
                                sql.row(
                                        """
                                        UPDATE number SET next_seq = next_seq + 1
                                        WHERE kiosk = (SELECT kiosk FROM identity)
                                        RETURNING next_seq - 1
                                        """,
                                        row -> row.getLong(1)));
        byte[] payload = frozen.apply(seq);
        Sql.tried(
                () ->
                        sql.change(
                                """
                                INSERT INTO outbox
                                    (kiosk, seq, payload, sha256, state, sealed_on, channel,
                                        for_now)
                                SELECT kiosk, ?, ?, ?, 'PENDING', ?, ?, ? FROM identity
                                """,
                                seq,
                                payload,
                                Sha256.hex(payload),
                                sealedOn.map(LocalDate::toString).orElse(""),
                                channel.name(),
                                isForNow ? 1 : 0));
    }

    private static OpenBucket bucket(ResultSet row) throws SQLException {
        return new OpenBucket(
                new BucketKey(
                        row.getString("question_set"),
                        row.getString("covenant"),
                        Kind.valueOf(row.getString("kind"))),
                row.getLong("span"),
                "TRUSTED".equals(row.getString("clock")),
                row.getLong("first_span"),
                row.getInt("n"));
    }
}
