package nl.gezondheidsplein.hub.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fake that the contract holds to the same promises as the database. */
public final class InMemoryTokenRepository implements TokenRepository {

    private record Row(ApiToken token, String secretHash) {}

    // Guarded by this.
    private final List<Row> rows = new ArrayList<>();

    @Override
    public synchronized void add(ApiToken token, String secretHash) {
        rows.add(new Row(token, secretHash));
    }

    @Override
    public synchronized Optional<ApiToken> find(String secretHash) {
        return rows.stream()
                .filter(row -> row.secretHash().equals(secretHash))
                .map(Row::token)
                .findFirst();
    }

    @Override
    public synchronized List<ApiToken> all() {
        return rows.stream().map(Row::token).toList();
    }

    @Override
    public synchronized boolean revoke(String id) {
        return rows.removeIf(row -> row.token().id().equals(id));
    }
}
