package nl.gezondheidsplein.hub.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import nl.gezondheidsplein.hub.fleet.KioskFacts;
import nl.gezondheidsplein.protocol.HostCode;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.PlaceId;
import org.jspecify.annotations.Nullable;

/** Reads all that is known of a kiosk from one row. */
final class KioskFactsRow {
    private KioskFactsRow() {}

    static KioskFacts read(ResultSet row) throws SQLException {
        return new KioskFacts(
                new KioskId(row.getString("id")),
                row.getString("name"),
                new PlaceId(row.getString("place")),
                registration(row),
                presence(row),
                new KioskFacts.Delivery(
                        row.getLong("up_to"),
                        Columns.instant(row, "gap_since"),
                        row.getLong("conflicts"),
                        row.getLong("quarantined"),
                        row.getLong("quarantine_dropped"),
                        row.getLong("held")));
    }

    private static KioskFacts.Registration registration(ResultSet row) throws SQLException {
        return new KioskFacts.Registration(
                Instant.ofEpochMilli(row.getLong("created_at")),
                Instant.ofEpochMilli(row.getLong("claim_expires_at")),
                row.getInt("preconfirmed") != 0,
                Columns.instant(row, "enrolled_at"),
                row.getString("pairing_code"),
                hostCode(row),
                Columns.instant(row, "confirmed_at"),
                kiosk(row, "replaces"),
                kiosk(row, "replaced_by"),
                Columns.instant(row, "revoked_at"),
                row.getInt("retired") != 0);
    }

    private static @Nullable HostCode hostCode(ResultSet row) throws SQLException {
        String key = row.getString("key_sha256");
        return key == null ? null : HostCode.ofKeyHash(key);
    }

    private static @Nullable KioskId kiosk(ResultSet row, String column) throws SQLException {
        String id = row.getString(column);
        return id == null ? null : new KioskId(id);
    }

    private static KioskFacts.Presence presence(ResultSet row) throws SQLException {
        String state = row.getString("state");
        String vitals = row.getString("vitals");
        return new KioskFacts.Presence(
                Columns.instant(row, "last_seen"),
                row.getInt("online") != 0,
                Columns.instant(row, "state_at"),
                state == null ? null : MessageCodec.decodeState(bytes(state)),
                row.getLong("birth_up_to"),
                vitals == null ? null : MessageCodec.decodeVitals(bytes(vitals)),
                Columns.instant(row, "vitals_at"));
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
