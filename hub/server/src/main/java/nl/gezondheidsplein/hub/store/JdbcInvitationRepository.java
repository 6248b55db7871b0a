package nl.gezondheidsplein.hub.store;

import java.time.Instant;
import java.util.Optional;
import nl.gezondheidsplein.hub.accounts.InvitationRepository;

/** Invitations in the database. */
public final class JdbcInvitationRepository implements InvitationRepository {
    private final Database database;

    public JdbcInvitationRepository(Database database) {
        this.database = database;
    }

    @Override
    public void put(String account, String secretHash, Instant end) {
        database.change(
                handle ->
                        handle.createUpdate(
                                        """
                                        INSERT INTO invitation (account, secret_hash, ends_at)
                                        VALUES (:account, :hash, :end)
                                        ON CONFLICT (account) DO UPDATE SET
                                            secret_hash = excluded.secret_hash,
                                            ends_at = excluded.ends_at
                                        """)
                                .bind("account", account)
                                .bind("hash", secretHash)
                                .bind("end", end.toEpochMilli())
                                .execute());
    }

    @Override
    public Optional<String> find(String secretHash, Instant now) {
        return database.read(
                handle ->
                        handle.createQuery(
                                        """
                                        SELECT account FROM invitation
                                        WHERE secret_hash = :hash AND ends_at > :now
                                        """)
                                .bind("hash", secretHash)
                                .bind("now", now.toEpochMilli())
                                .mapTo(String.class)
                                .findOne());
    }

    @Override
    public Optional<String> take(String secretHash, Instant now) {
        return database.write(
                handle ->
                        handle.createQuery(
                                        """
                                        DELETE FROM invitation
                                        WHERE secret_hash = :hash AND ends_at > :now
                                        RETURNING account
                                        """)
                                .bind("hash", secretHash)
                                .bind("now", now.toEpochMilli())
                                .mapTo(String.class)
                                .findOne());
    }
}
