package nl.gezondheidsplein.hub.accounts;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Lets somebody in with a link that is good once and for three days: nobody but its owner ever
 * reads a password. Safe for any thread.
 */
public final class Invitations {
    /** Over a weekend. */
    static final Duration GOOD_FOR = Duration.ofDays(3);

    private final InvitationRepository invitations;
    private final Accounts accounts;
    private final Secrets secrets;
    private final InstantSource clock;

    public Invitations(
            InvitationRepository invitations,
            Accounts accounts,
            Secrets secrets,
            InstantSource clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Makes what stands in the link of an account that there is; the one before is over. */
    public String invite(String account) {
        String secret = secrets.token();
        invitations.put(account, Secrets.hash(secret), clock.instant().plus(GOOD_FOR));
        return secret;
    }

    /** Whom a link invites; empty when it was used, is over or was never given. */
    public Optional<String> invited(String secret) {
        return invitations.find(Secrets.hash(secret), clock.instant());
    }

    /**
     * Sets the password that somebody chose; empty when the link is good no more.
     *
     * @throws IllegalArgumentException when nobody may choose this password
     */
    public Optional<String> accept(String secret, String chosen) {
        if (!Accounts.isAcceptable(chosen)) {
            throw new IllegalArgumentException("A password has 12 to 200 characters");
        }
        Optional<String> account = invitations.take(Secrets.hash(secret), clock.instant());
        account.ifPresent(name -> accounts.choose(name, chosen));
        return account;
    }
}
