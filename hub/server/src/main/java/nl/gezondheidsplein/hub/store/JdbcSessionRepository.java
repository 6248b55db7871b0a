package nl.gezondheidsplein.hub.store;

import java.time.Instant;
import java.util.Optional;
import nl.gezondheidsplein.hub.accounts.SessionRepository;

/** Sessions in the database, so that a restart logs nobody out. */
public final class JdbcSessionRepository implements SessionRepository {
    private final Database database;

    public JdbcSessionRepository(Database database) {
        this.database = database;
    }

    @Override
    public void add(Session session) {
        database.change(
                handle ->
                        handle.createUpdate(
                                        """
                                        INSERT INTO session (id_hash, account, opened, last_used)
                                        VALUES (:id, :account, :opened, :used)
                                        """)
                                .bind("id", session.idHash())
                                .bind("account", session.account())
                                .bind("opened", session.opened().toEpochMilli())
                                .bind("used", session.lastUsed().toEpochMilli())
                                .execute());
    }

    @Override
    public Optional<Session> find(String idHash) {
        return database.read(
                handle ->
                        handle.createQuery("SELECT * FROM session WHERE id_hash = :id")
                                .bind("id", idHash)
                                .map(
                                        (row, context) ->
                                                new Session(
                                                        row.getString("id_hash"),
                                                        row.getString("account"),
                                                        Instant.ofEpochMilli(row.getLong("opened")),
                                                        Instant.ofEpochMilli(
                                                                row.getLong("last_used"))))
                                .findOne());
    }

    @Override
    public void touch(String idHash, Instant lastUsed) {
        database.change(
                handle ->
                        handle.createUpdate(
                                        "UPDATE session SET last_used = :used WHERE id_hash = :id")
                                .bind("id", idHash)
                                .bind("used", lastUsed.toEpochMilli())
                                .execute());
    }

    @Override
    public void remove(String idHash) {
        database.change(
                handle ->
                        handle.createUpdate("DELETE FROM session WHERE id_hash = :id")
                                .bind("id", idHash)
                                .execute());
    }

    @Override
    public void removeAllOf(String account) {
        database.change(
                handle ->
                        handle.createUpdate("DELETE FROM session WHERE account = :account")
                                .bind("account", account)
                                .execute());
    }

    @Override
    public void removeOlder(Instant openedBefore, Instant lastUsedBefore) {
        database.change(
                handle ->
                        handle.createUpdate(
                                        """
                                        DELETE FROM session
                                        WHERE opened < :opened OR last_used < :used
                                        """)
                                .bind("opened", openedBefore.toEpochMilli())
                                .bind("used", lastUsedBefore.toEpochMilli())
                                .execute());
    }
}
