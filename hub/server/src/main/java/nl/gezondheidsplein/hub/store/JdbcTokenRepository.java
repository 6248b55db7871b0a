package nl.gezondheidsplein.hub.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.gezondheidsplein.hub.accounts.ApiToken;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.accounts.TokenRepository;

/** Tokens in the database. */
public final class JdbcTokenRepository implements TokenRepository {
    private final Database database;

    public JdbcTokenRepository(Database database) {
        this.database = database;
    }

    @Override
    public void add(ApiToken token, String secretHash) {
        database.change(
                handle ->
                        handle.createUpdate(
                                        """
                                        INSERT INTO api_token
                                            (id, secret_hash, label, roles, areas, created_by,
                                                created)
                                        VALUES (:id, :hash, :label, :roles, :areas, :by, :created)
                                        """)
                                .bind("id", token.id())
                                .bind("hash", secretHash)
                                .bind("label", token.label())
                                .bind("roles", Role.formatList(token.roles()))
                                .bind(
                                        "areas",
                                        String.join(",", token.areas().stream().sorted().toList()))
                                .bind("by", token.createdBy())
                                .bind("created", token.created().toEpochMilli())
                                .execute());
    }

    @Override
    public Optional<ApiToken> find(String secretHash) {
        return database.read(
                handle ->
                        handle.createQuery("SELECT * FROM api_token WHERE secret_hash = :hash")
                                .bind("hash", secretHash)
                                .map((row, context) -> token(row))
                                .findOne());
    }

    @Override
    public List<ApiToken> all() {
        return database.read(
                handle ->
                        handle.createQuery("SELECT * FROM api_token ORDER BY created, id")
                                .map((row, context) -> token(row))
                                .list());
    }

    private static ApiToken token(ResultSet row) throws SQLException {
        return new ApiToken(
                row.getString("id"),
                row.getString("label"),
                Role.parseList(row.getString("roles")),
                areas(row.getString("areas")),
                row.getString("created_by"),
                Instant.ofEpochMilli(row.getLong("created")));
    }

    private static Set<String> areas(String list) {
        return list.isEmpty() ? Set.of() : Set.of(list.split(","));
    }

    @Override
    public boolean revoke(String id) {
        return database.write(
                handle ->
                        handle.createUpdate("DELETE FROM api_token WHERE id = :id")
                                        .bind("id", id)
                                        .execute()
                                == 1);
    }
}
