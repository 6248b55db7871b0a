package nl.gezondheidsplein.hub.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import nl.gezondheidsplein.hub.accounts.SessionRepository.Session;

/**
 * Who is logged in. The id in the cookie is random, made anew at each login and never taken from a
 * visitor; the hub keeps its hash alone. An account that is removed or changed takes effect with
 * the next request.
 */
public final class Sessions {

    /** Long enough for a morning at the fleet page, short enough for a forgotten browser. */
    public static final Duration IDLE = Duration.ofHours(2);

    /** A working day; after this the password is asked again, used or not. */
    public static final Duration LONGEST = Duration.ofHours(12);

    /** Spares the database: the last use is written at most this often. */
    private static final Duration TOUCH = Duration.ofMinutes(1);

    /** Whether a request shows that somebody is there. A page that refreshes itself does not. */
    public enum Use {
        BY_HAND,
        BY_ITSELF
    }

    /**
     * Somebody who is logged in.
     *
     * @param csrf the token that every form of this session carries
     */
    public record Visitor(Account account, String csrf) {

        /** Whether a form carried the token of this session. */
        public boolean hasToken(String candidate) {
            return MessageDigest.isEqual(
                    csrf.getBytes(StandardCharsets.UTF_8),
                    candidate.getBytes(StandardCharsets.UTF_8));
        }
    }

    private final SessionRepository sessions;
    private final AccountRepository accounts;
    private final Secrets secrets;
    private final InstantSource clock;

    /** Sessions of these accounts, measured with this clock. */
    public Sessions(
            SessionRepository sessions,
            AccountRepository accounts,
            Secrets secrets,
            InstantSource clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Opens a session and gives the id for the cookie. */
    public String open(Account account) {
        Instant now = clock.instant();
        sessions.removeOlder(now.minus(LONGEST), now.minus(IDLE));
        String id = secrets.token();
        sessions.add(new Session(Secrets.hash(id), account.name(), now, now));
        return id;
    }

    /** Who this id belongs to; empty when it is unknown or its time is over. */
    public Optional<Visitor> resume(String id, Use use) {
        Instant now = clock.instant();
        String hash = Secrets.hash(id);
        Optional<Session> session = sessions.find(hash).filter(known -> isOpen(known, now));
        if (session.isEmpty()) {
            return Optional.empty();
        }
        if (use == Use.BY_HAND && !now.isBefore(session.get().lastUsed().plus(TOUCH))) {
            sessions.touch(hash, now);
        }
        return accounts.find(session.get().account())
                .map(account -> new Visitor(account, formToken(id)));
    }

    /** Ends the session with this id. */
    public void close(String id) {
        sessions.remove(Secrets.hash(id));
    }

    /** Ends every session of an account, as after a new password. */
    public void closeAllOf(String account) {
        sessions.removeAllOf(account);
    }

    /**
     * The form token that belongs to an id. It follows from the id, so nothing is stored; the
     * stored hash of the id does not give it away.
     */
    public static String formToken(String id) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Secrets.sha256("form token of " + id));
    }

    private static boolean isOpen(Session session, Instant now) {
        return now.isBefore(session.opened().plus(LONGEST))
                && now.isBefore(session.lastUsed().plus(IDLE));
    }
}
