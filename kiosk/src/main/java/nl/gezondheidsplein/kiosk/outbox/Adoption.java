package nl.gezondheidsplein.kiosk.outbox;

import java.sql.SQLException;

/** How the file passes to a newly enrolled kiosk without ever giving out a number twice. */
final class Adoption {
    private final Sql sql;

    Adoption(Sql sql) {
        this.sql = sql;
    }

    void adopt(String kiosk) throws SQLException {
        String owner = sql.row("SELECT kiosk FROM identity", row -> row.getString(1));
        if (owner.equals(kiosk)) {
            return;
        }
        boolean known =
                !sql.rows("SELECT 1 FROM number WHERE kiosk = ?", row -> row.getInt(1), kiosk)
                        .isEmpty();
        if (known) {
            throw new OutboxUnusableException(
                    kiosk + " gave out numbers from this file before; an id is never reissued");
        }
        if (owner.isEmpty()) {
            sql.change("PRAGMA defer_foreign_keys = ON");
            sql.change("UPDATE number SET kiosk = ? WHERE kiosk = ''", kiosk);
            sql.change("UPDATE outbox SET kiosk = ? WHERE kiosk = ''", kiosk);
            sql.change("UPDATE identity SET kiosk = ?, session = 0", kiosk);
        } else {
            sql.change("INSERT INTO number (kiosk, next_seq) VALUES (?, 1)", kiosk);
            sql.change("UPDATE identity SET kiosk = ?, session = 0, released_up_to = 0", kiosk);
        }
    }
}
