package nl.gezondheidsplein.hub.store;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.hub.fleet.KioskFacts;
import nl.gezondheidsplein.hub.fleet.KioskRegister;
import nl.gezondheidsplein.hub.fleet.NewKiosk;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.PlaceId;
import nl.gezondheidsplein.protocol.State;
import nl.gezondheidsplein.protocol.Vitals;
import org.jdbi.v3.core.Handle;

/** Kiosks in the database. */
public final class JdbcKioskRegister implements KioskRegister {
    /**
     * So much later another hub may hear the same birth. A copy of a card that uses a session again
     * takes longer to make, and one whose session has ended is heard as another.
     */
    private static final Duration SAME_BIRTH = Duration.ofSeconds(30);

    private static final String FACTS =
            """
            SELECT kiosk.*, intake_cursor.up_to, intake_cursor.gap_since, intake_cursor.conflicts,
                intake_cursor.quarantine_dropped,
                (SELECT count(*) FROM quarantine WHERE quarantine.kiosk = kiosk.id) AS quarantined,
                (SELECT count(*) FROM held_window WHERE held_window.kiosk = kiosk.id) AS held
            FROM kiosk LEFT JOIN intake_cursor ON intake_cursor.kiosk = kiosk.id
            """;

    private final Database database;

    public JdbcKioskRegister(Database database) {
        this.database = database;
    }

    @Override
    public void add(KioskId kiosk, NewKiosk details, Instant createdAt, Claim claim) {
        KioskId replaces = details.replaces();
        database.change(
                handle -> {
                    handle.createUpdate(
                                    """
                                    INSERT INTO kiosk (id, name, place, replaces, lineage, preconfirmed,
                                        created_at, claim_sha256, claim_expires_at)
                                    VALUES (:id, :name, :place, :replaces, coalesce(
                                            (SELECT lineage FROM kiosk WHERE id = :replaces), :id),
                                        :preconfirmed,
                                        :createdAt, :claim, :expires)
                                    """)
                            .bind("id", kiosk.value())
                            .bind("name", details.name())
                            .bind("place", details.place().value())
                            .bind("replaces", replaces == null ? null : replaces.value())
                            .bind("preconfirmed", details.preconfirmed() ? 1 : 0)
                            .bind("createdAt", createdAt.toEpochMilli())
                            .bind("claim", claim.sha256())
                            .bind("expires", claim.expires().toEpochMilli())
                            .execute();
                    handle.createUpdate(
                                    """
                                    INSERT INTO intake_cursor
                                        (kiosk, up_to, conflicts, quarantine_dropped)
                                    VALUES (:id, 0, 0, 0)
                                    """)
                            .bind("id", kiosk.value())
                            .execute();
                });
    }

    @Override
    public Optional<Claimed> findClaimed(String claimSha256, Instant now) {
        return database.read(
                handle ->
                        handle.createQuery(
                                        """
                                        SELECT id, place FROM kiosk
                                        WHERE claim_sha256 = :claim AND enrolled_at IS NULL
                                            AND claim_expires_at > :now AND revoked_at IS NULL
                                        """)
                                .bind("claim", claimSha256)
                                .bind("now", now.toEpochMilli())
                                .map(
                                        (row, context) ->
                                                new Claimed(
                                                        new KioskId(row.getString("id")),
                                                        new PlaceId(row.getString("place"))))
                                .findOne());
    }

    @Override
    public boolean redeem(String claimSha256, Enrolment enrolment) {
        return database.write(
                handle -> {
                    Optional<String> redeemed =
                            handle.createQuery(
                                            """
                                            UPDATE kiosk SET enrolled_at = :at,
                                                key_sha256 = :key, pairing_code = :code,
                                                certificate_serial = :serial,
                                                certificate_expires_at = :expires,
                                                confirmed_at = CASE preconfirmed
                                                    WHEN 1 THEN CAST(:at AS BIGINT) END
                                            WHERE claim_sha256 = :claim AND enrolled_at IS NULL
                                                AND claim_expires_at > :at
                                                AND revoked_at IS NULL
                                            RETURNING id
                                            """)
                                    .bind("at", enrolment.at().toEpochMilli())
                                    .bind("key", enrolment.keySha256())
                                    .bind("code", enrolment.pairingCode())
                                    .bind("serial", enrolment.certificateSerial())
                                    .bind("expires", enrolment.certificateExpires().toEpochMilli())
                                    .bind("claim", claimSha256)
                                    .mapTo(String.class)
                                    .findOne();
                    redeemed.ifPresent(kiosk -> retireReplaced(handle, kiosk));
                    return redeemed.isPresent();
                });
    }

    @Override
    public Optional<Certified> findCertified(KioskId kiosk, String keySha256) {
        return database.read(
                handle ->
                        handle.createQuery(
                                        """
                                        SELECT place, certificate_expires_at FROM kiosk
                                        WHERE id = :id
                                            AND :key IN (key_sha256, previous_key_sha256)
                                            AND replaced_by IS NULL AND revoked_at IS NULL
                                        """)
                                .bind("id", kiosk.value())
                                .bind("key", keySha256)
                                .map(
                                        (row, context) ->
                                                new Certified(
                                                        new PlaceId(row.getString("place")),
                                                        Instant.ofEpochMilli(
                                                                row.getLong(
                                                                        "certificate_expires_at"))))
                                .findOne());
    }

    @Override
    public boolean renew(KioskId kiosk, String keySha256, Enrolment renewal) {
        return database.write(
                handle ->
                        1
                                == handle.createUpdate(
                                                """
                                                UPDATE kiosk SET previous_key_sha256 = :old,
                                                    key_sha256 = :new, pairing_code = :code,
                                                    certificate_serial = :serial,
                                                    certificate_expires_at = :expires
                                                WHERE id = :id AND replaced_by IS NULL
                                                    AND revoked_at IS NULL
                                                    AND (key_sha256 = :old
                                                        OR (previous_key_sha256 = :old
                                                            AND key_sha256 = :new))
                                                """)
                                        .bind("id", kiosk.value())
                                        .bind("old", keySha256)
                                        .bind("new", renewal.keySha256())
                                        .bind("code", renewal.pairingCode())
                                        .bind("serial", renewal.certificateSerial())
                                        .bind(
                                                "expires",
                                                renewal.certificateExpires().toEpochMilli())
                                        .execute());
    }

    @Override
    public boolean confirm(KioskId kiosk, Instant at) {
        return database.write(
                handle -> {
                    int changed =
                            handle.createUpdate(
                                            """
                                            UPDATE kiosk SET confirmed_at = :at
                                            WHERE id = :id AND enrolled_at IS NOT NULL
                                                AND confirmed_at IS NULL
                                                AND replaced_by IS NULL
                                                AND revoked_at IS NULL
                                            """)
                                    .bind("at", at.toEpochMilli())
                                    .bind("id", kiosk.value())
                                    .execute();
                    retireReplaced(handle, kiosk.value());
                    return changed == 1;
                });
    }

    /** Only a confirmed kiosk takes a place: else a stolen claim could end a good one. */
    private static void retireReplaced(Handle handle, String kiosk) {
        handle.createUpdate(
                        """
                        UPDATE kiosk SET replaced_by = :id
                        WHERE replaced_by IS NULL AND id = (
                            SELECT replaces FROM kiosk
                            WHERE id = :id AND confirmed_at IS NOT NULL)
                        """)
                .bind("id", kiosk)
                .execute();
    }

    @Override
    public boolean revoke(KioskId kiosk, Instant at, boolean isRetired) {
        return database.write(
                handle ->
                        1
                                == handle.createUpdate(
                                                """
                                                UPDATE kiosk SET revoked_at = :at,
                                                    retired = :retired
                                                WHERE id = :id AND revoked_at IS NULL
                                                """)
                                        .bind("at", at.toEpochMilli())
                                        .bind("retired", isRetired ? 1 : 0)
                                        .bind("id", kiosk.value())
                                        .execute());
    }

    @Override
    public List<KioskId> revoked() {
        return ids("SELECT id FROM kiosk WHERE revoked_at IS NOT NULL ORDER BY id");
    }

    @Override
    public List<KioskId> toEvict() {
        return ids(
                """
                SELECT id FROM kiosk WHERE revoked_at IS NOT NULL AND evicted_at IS NULL
                ORDER BY id
                """);
    }

    private List<KioskId> ids(String query) {
        return database.read(
                handle ->
                        handle.createQuery(query).mapTo(String.class).list().stream()
                                .map(KioskId::new)
                                .toList());
    }

    @Override
    public void evicted(KioskId kiosk, Instant at) {
        database.change(
                handle ->
                        handle.createUpdate("UPDATE kiosk SET evicted_at = :at WHERE id = :id")
                                .bind("at", at.toEpochMilli())
                                .bind("id", kiosk.value())
                                .execute());
    }

    @Override
    public boolean move(KioskId kiosk, PlaceId place) {
        return database.write(
                handle ->
                        1
                                == handle.createUpdate(
                                                """
                                                UPDATE kiosk SET place = :place
                                                WHERE id = :id AND revoked_at IS NULL
                                                    AND replaced_by IS NULL
                                                """)
                                        .bind("place", place.value())
                                        .bind("id", kiosk.value())
                                        .execute());
    }

    @Override
    public boolean born(KioskId kiosk, State.Online birth, Hearing hearing) {
        Long heardAt = hearing.isFresh() ? hearing.at().toEpochMilli() : null;
        return 1
                == database.<Integer, RuntimeException>write(
                        handle ->
                                handle.createUpdate(
                                                """
                                                UPDATE kiosk SET online = 1, session = :session,
                                                    state_at = :at, state = :state,
                                                    birth_up_to = CASE
                                                        WHEN session = :session AND online = 1
                                                            AND state_at > :recently
                                                        THEN birth_up_to
                                                        WHEN CAST(:heardAt AS BIGINT) IS NOT NULL
                                                        THEN (SELECT up_to FROM intake_cursor
                                                            WHERE intake_cursor.kiosk = kiosk.id)
                                                        WHEN session = :session THEN birth_up_to
                                                        ELSE 0 END,
                                                    last_seen = coalesce(
                                                        CAST(:heardAt AS BIGINT), last_seen)
                                                WHERE id = :id AND (session IS NULL
                                                    OR session <= :session
                                                    OR CAST(:heardAt AS BIGINT) IS NOT NULL)
                                                """)
                                        .bind("session", birth.session())
                                        .bind("at", hearing.at().toEpochMilli())
                                        .bind(
                                                "recently",
                                                hearing.at().minus(SAME_BIRTH).toEpochMilli())
                                        .bind("state", text(MessageCodec.encode(birth)))
                                        .bind("heardAt", heardAt)
                                        .bind("id", kiosk.value())
                                        .execute());
    }

    @Override
    public void gone(KioskId kiosk, State.Offline end, Instant at) {
        database.change(
                handle ->
                        handle.createUpdate(
                                        """
                                        UPDATE kiosk SET online = 0, state_at = :at
                                        WHERE id = :id AND session = :session AND online = 1
                                        """)
                                .bind("at", at.toEpochMilli())
                                .bind("id", kiosk.value())
                                .bind("session", end.session())
                                .execute());
    }

    @Override
    public void beating(KioskId kiosk, Vitals vitals, Instant at) {
        database.change(
                handle ->
                        handle.createUpdate(
                                        """
                                        UPDATE kiosk SET vitals = :vitals, vitals_at = :at,
                                            last_seen = :at
                                        WHERE id = :id
                                        """)
                                .bind("vitals", text(MessageCodec.encode(vitals)))
                                .bind("at", at.toEpochMilli())
                                .bind("id", kiosk.value())
                                .execute());
    }

    @Override
    public void heard(KioskId kiosk, Instant at) {
        database.change(
                handle ->
                        handle.createUpdate(
                                        """
                                        UPDATE kiosk SET last_seen = :at
                                        WHERE id = :id AND online = 1
                                        """)
                                .bind("at", at.toEpochMilli())
                                .bind("id", kiosk.value())
                                .execute());
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }

    @Override
    public Optional<KioskFacts> find(KioskId kiosk) {
        return database.read(
                handle ->
                        handle.createQuery(FACTS + " WHERE kiosk.id = :id")
                                .bind("id", kiosk.value())
                                .map((row, context) -> KioskFactsRow.read(row))
                                .findOne());
    }

    @Override
    public List<KioskFacts> all() {
        return database.read(
                handle ->
                        handle.createQuery(FACTS + " ORDER BY kiosk.id")
                                .map((row, context) -> KioskFactsRow.read(row))
                                .list());
    }
}
