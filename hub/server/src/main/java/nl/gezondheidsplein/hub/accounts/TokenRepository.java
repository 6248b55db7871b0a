package nl.gezondheidsplein.hub.accounts;

import java.util.List;
import java.util.Optional;

/** Keeps tokens by the hash of their secret. */
public interface TokenRepository {

    /** Adds a token. */
    void add(ApiToken token, String secretHash);

    /** The token with this hash, unless it was revoked. */
    Optional<ApiToken> find(String secretHash);

    /** All tokens that were not revoked, oldest first. */
    List<ApiToken> all();

    /** Ends a token for good; says whether there was one. */
    boolean revoke(String id);
}
