package nl.gezondheidsplein.hub.store;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.gezondheidsplein.hub.events.AttendanceBook;
import nl.gezondheidsplein.hub.intake.Admission;
import nl.gezondheidsplein.hub.intake.IntakeStore;
import nl.gezondheidsplein.hub.intake.Quarantined;
import nl.gezondheidsplein.hub.results.Contributor;
import nl.gezondheidsplein.hub.results.OpenPeriods;
import nl.gezondheidsplein.hub.voices.VoiceBook;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.NeighbourhoodId;
import nl.gezondheidsplein.protocol.PlaceId;
import nl.gezondheidsplein.protocol.Receipt;
import nl.gezondheidsplein.protocol.Refused;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Windows, refusals and quarantined bytes in the database. */
public final class JdbcIntakeStore implements IntakeStore {
    /** What one kiosk may fill the quarantine with: enough to see what is wrong with it. */
    static final int MOST_QUARANTINED = 100;

    private final Database database;

    public JdbcIntakeStore(Database database) {
        this.database = database;
    }

    @Override
    public <T> T inTransaction(Function<Transaction, T> work) {
        return database.write(
                handle -> work.apply(new JdbcTransaction(handle, database.dialect())));
    }

    @Override
    public List<KioskId> confirmedWithHeldWindows() {
        return kiosks(
                """
                SELECT DISTINCT held_window.kiosk FROM held_window
                JOIN kiosk ON kiosk.id = held_window.kiosk
                WHERE confirmed_at IS NOT NULL AND replaced_by IS NULL AND revoked_at IS NULL
                ORDER BY held_window.kiosk
                """);
    }

    @Override
    public List<KioskId> receivers() {
        return kiosks(
                """
                SELECT id FROM kiosk
                WHERE enrolled_at IS NOT NULL AND replaced_by IS NULL AND revoked_at IS NULL
                ORDER BY id
                """);
    }

    private List<KioskId> kiosks(String sql) {
        return database.read(
                handle ->
                        handle.createQuery(sql)
                                .map((row, context) -> new KioskId(row.getString(1)))
                                .list());
    }

    private record JdbcTransaction(Handle handle, Dialect dialect) implements Transaction {
        @Override
        public Admission admit(KioskId kiosk) {
            // Locks the kiosk's row, so that two hubs settle its windows one after the other.
            handle.createUpdate("UPDATE intake_cursor SET up_to = up_to WHERE kiosk = :kiosk")
                    .bind("kiosk", kiosk.value())
                    .execute();
            return handle.createQuery(
                            """
                            SELECT lineage, place, neighbourhood, enrolled_at, confirmed_at,
                                replaced_by, revoked_at,
                                (SELECT count(*) FROM held_window WHERE kiosk = :kiosk) AS held
                            FROM kiosk JOIN place ON place.id = kiosk.place
                            WHERE kiosk.id = :kiosk
                            """)
                    .bind("kiosk", kiosk.value())
                    .map(
                            (row, context) ->
                                    new Standing(
                                            new Contributor(
                                                    row.getString("lineage"),
                                                    new PlaceId(row.getString("place")),
                                                    new NeighbourhoodId(
                                                            row.getString("neighbourhood"))),
                                            Columns.instant(row, "enrolled_at"),
                                            Columns.instant(row, "confirmed_at"),
                                            row.getString("replaced_by"),
                                            Columns.instant(row, "revoked_at"),
                                            row.getLong("held")))
                    .findOne()
                    .map(Standing::admission)
                    .orElseGet(() -> new Admission.Denied("this hub does not know the kiosk"));
        }

        private record Standing(
                Contributor contributor,
                @Nullable Instant enrolledAt,
                @Nullable Instant confirmedAt,
                @Nullable String replacedBy,
                @Nullable Instant revokedAt,
                long held) {
            Admission admission() {
                if (revokedAt != null) {
                    return new Admission.Denied("the kiosk is revoked");
                }
                if (replacedBy != null) {
                    return new Admission.Denied("the kiosk was replaced by " + replacedBy);
                }
                if (enrolledAt == null) {
                    return new Admission.Denied("the kiosk never enrolled");
                }
                return confirmedAt == null
                        ? new Admission.Held(held)
                        : new Admission.Counted(contributor);
            }
        }

        @Override
        public Optional<String> settledHash(KioskId kiosk, long seq) {
            return handle.createQuery(
                            "SELECT sha256 FROM sealed_window WHERE kiosk = :kiosk AND seq = :seq")
                    .bind("kiosk", kiosk.value())
                    .bind("seq", seq)
                    .mapTo(String.class)
                    .findOne();
        }

        @Override
        public void settle(KioskId kiosk, Settled message) {
            handle.createUpdate(
                            """
                            INSERT INTO sealed_window (kiosk, seq, sha256, kind, n)
                            VALUES (:kiosk, :seq, :sha256, :kind, :n)
                            """)
                    .bind("kiosk", kiosk.value())
                    .bind("seq", message.seq())
                    .bind("sha256", message.sha256())
                    .bind("kind", message.kind())
                    .bind("n", message.n())
                    .execute();
            handle.createUpdate("DELETE FROM refusal WHERE kiosk = :kiosk AND seq = :seq")
                    .bind("kiosk", kiosk.value())
                    .bind("seq", message.seq())
                    .execute();
        }

        @Override
        public void hold(KioskId kiosk, long seq, byte[] payload) {
            handle.createUpdate(
                            "INSERT INTO held_window (kiosk, seq, payload)"
                                    + " VALUES (:kiosk, :seq, :payload)")
                    .bind("kiosk", kiosk.value())
                    .bind("seq", seq)
                    .bind("payload", payload)
                    .execute();
        }

        @Override
        public List<Held> held(KioskId kiosk) {
            return handle.createQuery(
                            """
                            SELECT kind, payload FROM held_window
                            JOIN sealed_window ON sealed_window.kiosk = held_window.kiosk
                                AND sealed_window.seq = held_window.seq
                            WHERE held_window.kiosk = :kiosk ORDER BY held_window.seq
                            """)
                    .bind("kiosk", kiosk.value())
                    .map((row, context) -> new Held(row.getString(1), row.getBytes(2)))
                    .list();
        }

        @Override
        public void releaseHeld(KioskId kiosk) {
            handle.createUpdate("DELETE FROM held_window WHERE kiosk = :kiosk")
                    .bind("kiosk", kiosk.value())
                    .execute();
        }

        @Override
        public boolean refuse(KioskId kiosk, long seq, String sha256, String reason) {
            // Told again, it moves to the end: a receipt has room for the latest refusals only.
            int before =
                    handle.createUpdate(
                                    """
                                    DELETE FROM refusal
                                    WHERE kiosk = :kiosk AND seq = :seq AND sha256 = :sha256
                                    """)
                            .bind("kiosk", kiosk.value())
                            .bind("seq", seq)
                            .bind("sha256", sha256)
                            .execute();
            handle.createUpdate(
                            """
                            INSERT INTO refusal (kiosk, seq, sha256, reason)
                            VALUES (:kiosk, :seq, :sha256, :reason)
                            """)
                    .bind("kiosk", kiosk.value())
                    .bind("seq", seq)
                    .bind("sha256", sha256)
                    .bind("reason", reason)
                    .execute();
            return before == 0;
        }

        @Override
        public void quarantine(KioskId kiosk, Quarantined refused) {
            long kept =
                    handle.createQuery("SELECT count(*) FROM quarantine WHERE kiosk = :kiosk")
                            .bind("kiosk", kiosk.value())
                            .mapTo(Long.class)
                            .one();
            if (kept >= MOST_QUARANTINED) {
                handle.createUpdate(
                                """
                                UPDATE intake_cursor
                                SET quarantine_dropped = quarantine_dropped + 1
                                WHERE kiosk = :kiosk AND NOT EXISTS (SELECT 1 FROM quarantine
                                    WHERE kiosk = :kiosk AND sha256 = :sha256)
                                """)
                        .bind("kiosk", kiosk.value())
                        .bind("sha256", refused.sha256())
                        .execute();
                return;
            }
            handle.createUpdate(
                            """
                            INSERT INTO quarantine
                                (kiosk, seq, sha256, reason, payload, arrived_at)
                            VALUES (:kiosk, :seq, :sha256, :reason, :payload, :arrival)
                            ON CONFLICT (kiosk, sha256) DO NOTHING
                            """)
                    .bind("kiosk", kiosk.value())
                    .bind("seq", refused.seq().orElse(null))
                    .bind("sha256", refused.sha256())
                    .bind("reason", refused.reason())
                    .bind("payload", refused.payload())
                    .bind("arrival", refused.arrival().toEpochMilli())
                    .execute();
        }

        @Override
        public void addConflict(KioskId kiosk) {
            handle.createUpdate(
                            """
                            UPDATE intake_cursor SET conflicts = conflicts + 1
                            WHERE kiosk = :kiosk
                            """)
                    .bind("kiosk", kiosk.value())
                    .execute();
        }

        @Override
        public OpenPeriods periods() {
            return new JdbcOpenPeriods(handle, dialect);
        }

        @Override
        public AttendanceBook attendance() {
            return new JdbcAttendanceBook(handle);
        }

        @Override
        public VoiceBook voices() {
            return new JdbcVoiceBook(handle);
        }

        @Override
        public Receipt receipt(KioskId kiosk, Collection<Long> touched, Instant now) {
            long before =
                    handle.createQuery("SELECT up_to FROM intake_cursor WHERE kiosk = :kiosk")
                            .bind("kiosk", kiosk.value())
                            .mapTo(Long.class)
                            .one();
            List<Long> above = settledAbove(kiosk, before);
            long upTo = before;
            for (long seq : above) {
                if (seq != upTo + 1) {
                    break;
                }
                upTo = seq;
            }
            List<Long> extras = above.subList((int) (upTo - before), above.size());
            if (upTo != before || !touched.isEmpty()) {
                moveCursor(kiosk, new Cursor(before, upTo, !extras.isEmpty()), now);
            }
            return new Receipt(upTo, refusals(kiosk), chosen(extras, touched));
        }

        private List<Long> settledAbove(KioskId kiosk, long upTo) {
            return handle.createQuery(
                            """
                            SELECT seq FROM sealed_window WHERE kiosk = :kiosk AND seq > :upTo
                            UNION
                            SELECT seq FROM refusal WHERE kiosk = :kiosk AND seq > :upTo
                            ORDER BY 1
                            """)
                    .bind("kiosk", kiosk.value())
                    .bind("upTo", upTo)
                    .mapTo(Long.class)
                    .list();
        }

        private record Cursor(long before, long upTo, boolean hasGap) {}

        /** A gap is as old as its lowest missing number has been missing. */
        private void moveCursor(KioskId kiosk, Cursor cursor, Instant now) {
            String gapSince =
                    cursor.hasGap()
                            ? cursor.upTo() == cursor.before()
                                    ? "coalesce(gap_since, :now)"
                                    : ":now"
                            : "NULL";
            var update =
                    handle.createUpdate(
                                    """
                                    UPDATE intake_cursor SET up_to = :upTo,
                                        gap_since = CAST(<gapSince> AS BIGINT)
                                    WHERE kiosk = :kiosk
                                    """)
                            .define("gapSince", gapSince)
                            .bind("kiosk", kiosk.value())
                            .bind("upTo", cursor.upTo());
            if (cursor.hasGap()) {
                update.bind("now", now.toEpochMilli());
            }
            update.execute();
        }

        private List<Refused> refusals(KioskId kiosk) {
            return handle.createQuery(
                            """
                            SELECT seq, sha256, reason FROM refusal WHERE kiosk = :kiosk
                            ORDER BY ordinal DESC LIMIT :most
                            """)
                    .bind("kiosk", kiosk.value())
                    .bind("most", Receipt.MAX_REFUSED)
                    .map(
                            (row, context) ->
                                    new Refused(row.getLong(1), row.getString(2), row.getString(3)))
                    .list();
        }

        /**
         * A receipt has room for so many extras: those the kiosk just sent come first, then the
         * highest, for it sends its oldest rows first and waits for the latest it sent.
         */
        private static List<Long> chosen(List<Long> extras, Collection<Long> touched) {
            if (extras.size() <= Receipt.MAX_EXTRAS) {
                return extras;
            }
            Set<Long> chosen = new LinkedHashSet<>(touched);
            chosen.retainAll(Set.copyOf(extras));
            chosen.addAll(extras.reversed());
            return chosen.stream().limit(Receipt.MAX_EXTRAS).toList();
        }
    }
}
