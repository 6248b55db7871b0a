package nl.gezondheidsplein.hub.accounts;

import java.time.Instant;
import java.util.Optional;

/** Keeps open sessions by the hash of their id. Durable, so a restart logs nobody out. */
public interface SessionRepository {

    /**
     * One open session.
     *
     * @param idHash SHA-256 of the id in the cookie, in hex
     */
    record Session(String idHash, String account, Instant opened, Instant lastUsed) {}

    /** Adds a session. */
    void add(Session session);

    /** The session with this hash. */
    Optional<Session> find(String idHash);

    /** Notes that the session was used. */
    void touch(String idHash, Instant lastUsed);

    /** Ends one session. */
    void remove(String idHash);

    /** Ends every session of an account. */
    void removeAllOf(String account);

    /** Forgets sessions opened before one moment or last used before the other. */
    void removeOlder(Instant openedBefore, Instant lastUsedBefore);
}
