package nl.gezondheidsplein.hub.accounts;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The fake that the contract holds to the same promises as the database. */
public final class InMemorySessionRepository implements SessionRepository {

    private final Map<String, Session> rows = new ConcurrentHashMap<>();

    @Override
    public void add(Session session) {
        rows.put(session.idHash(), session);
    }

    @Override
    public Optional<Session> find(String idHash) {
        return Optional.ofNullable(rows.get(idHash));
    }

    @Override
    public void touch(String idHash, Instant lastUsed) {
        rows.computeIfPresent(
                idHash, (key, row) -> new Session(key, row.account(), row.opened(), lastUsed));
    }

    @Override
    public void remove(String idHash) {
        rows.remove(idHash);
    }

    @Override
    public void removeAllOf(String account) {
        rows.values().removeIf(row -> row.account().equals(account));
    }

    @Override
    public void removeOlder(Instant openedBefore, Instant lastUsedBefore) {
        rows.values()
                .removeIf(
                        row ->
                                row.opened().isBefore(openedBefore)
                                        || row.lastUsed().isBefore(lastUsedBefore));
    }
}
