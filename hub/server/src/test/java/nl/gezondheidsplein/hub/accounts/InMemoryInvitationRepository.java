package nl.gezondheidsplein.hub.accounts;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The fake that the contract holds to the same promises as the database. */
public final class InMemoryInvitationRepository implements InvitationRepository {
    private record Invitation(String secretHash, Instant end) {
        boolean isGood(String hash, Instant now) {
            return secretHash.equals(hash) && end.isAfter(now);
        }
    }

    // Guarded by this; by account.
    private final Map<String, Invitation> invitations = new HashMap<>();

    @Override
    public synchronized void put(String account, String secretHash, Instant end) {
        invitations.put(account, new Invitation(secretHash, end));
    }

    @Override
    public synchronized Optional<String> find(String secretHash, Instant now) {
        return invitations.entrySet().stream()
                .filter(entry -> entry.getValue().isGood(secretHash, now))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Override
    public synchronized Optional<String> take(String secretHash, Instant now) {
        Optional<String> account = find(secretHash, now);
        account.ifPresent(invitations::remove);
        return account;
    }
}
