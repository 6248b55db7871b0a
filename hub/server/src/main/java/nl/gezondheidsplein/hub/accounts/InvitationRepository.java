package nl.gezondheidsplein.hub.accounts;

import java.time.Instant;
import java.util.Optional;

/** Keeps invitations. Every method is atomic and its effect is durable when it returns. */
public interface InvitationRepository {

    /** Keeps the invitation of an account; one it had before is no longer good. */
    void put(String account, String secretHash, Instant end);

    /** Whom a secret invites, unless its time is over. */
    Optional<String> find(String secretHash, Instant now);

    /** The same, for one caller only: it is used then. */
    Optional<String> take(String secretHash, Instant now);
}
