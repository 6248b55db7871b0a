package nl.gezondheidsplein.hub.accounts;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keys that programs use on the API. The secret is shown once, when the token is made. */
public final class Tokens {

    /** Makes a leaked token recognisable to people and to scanners. */
    private static final String PREFIX = "gp_";

    /** A fresh token with its secret, which is nowhere kept. */
    public record NewToken(ApiToken token, String secret) {

        @Override
        public String toString() {
            return "NewToken[" + token.id() + "]";
        }
    }

    private final TokenRepository tokens;
    private final Secrets secrets;
    private final AuditLog audit;
    private final InstantSource clock;

    /** Tokens kept in this repository. */
    public Tokens(TokenRepository tokens, Secrets secrets, AuditLog audit, InstantSource clock) {
        this.tokens = tokens;
        this.secrets = secrets;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Makes a token.
     *
     * @param by account name or {@code console}
     * @throws IllegalArgumentException when the label is blank or too long, or there is no role
     */
    public NewToken create(String label, Set<Role> roles, String by) {
        return create(label, roles, Set.of(), by);
    }

    /**
     * The same for a program that reads of some areas.
     *
     * @throws IllegalArgumentException when it is a steward's, which is for all areas
     */
    public NewToken create(String label, Set<Role> roles, Set<String> areas, String by) {
        Role.requireReach(roles, areas);
        String secret = PREFIX + secrets.token();
        var token = new ApiToken(secrets.id(), label.strip(), roles, areas, by, clock.instant());
        tokens.add(token, Secrets.hash(secret));
        String where =
                areas.isEmpty() ? "" : " in " + String.join(",", areas.stream().sorted().toList());
        audit.record(by, "token-created", token.id() + " " + Role.formatList(roles) + where);
        return new NewToken(token, secret);
    }

    /** The token with this secret, unless it was revoked. */
    public Optional<ApiToken> find(String secret) {
        return tokens.find(Secrets.hash(secret));
    }

    /** All tokens in use, oldest first. */
    public List<ApiToken> all() {
        return tokens.all();
    }

    /** Ends a token for good; says whether there was one. */
    public boolean revoke(String id, String by) {
        boolean revoked = tokens.revoke(id);
        if (revoked) {
            audit.record(by, "token-revoked", id);
        }
        return revoked;
    }
}
