package nl.gezondheidsplein.hub.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.gezondheidsplein.hub.accounts.Account;
import nl.gezondheidsplein.hub.accounts.AccountRepository;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.accounts.SecondFactor;

/** Accounts in the database. */
public final class JdbcAccountRepository implements AccountRepository {
    private final Database database;

    public JdbcAccountRepository(Database database) {
        this.database = database;
    }

    @Override
    public boolean add(Account account, String passwordHash) {
        return database.write(
                handle ->
                        handle.createUpdate(
                                                """
                                                INSERT INTO account
                                                    (name, password_hash, roles, areas)
                                                VALUES (:name, :hash, :roles, :areas)
                                                ON CONFLICT (name) DO NOTHING
                                                """)
                                        .bind("name", account.name())
                                        .bind("hash", passwordHash)
                                        .bind("roles", Role.formatList(account.roles()))
                                        .bind("areas", String.join(",", account.areas()))
                                        .execute()
                                == 1);
    }

    @Override
    public Optional<Account> find(String name) {
        return database.read(
                handle ->
                        handle.createQuery("SELECT * FROM account WHERE name = :name")
                                .bind("name", name)
                                .map((row, context) -> account(row))
                                .findOne());
    }

    @Override
    public List<Account> all() {
        return database.read(
                handle ->
                        handle.createQuery("SELECT * FROM account ORDER BY name")
                                .map((row, context) -> account(row))
                                .list());
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getString("name"),
                Role.parseList(row.getString("roles")),
                row.getString("second_factor") != null,
                areas(row.getString("areas")));
    }

    private static Set<String> areas(String list) {
        return list.isEmpty() ? Set.of() : Set.of(list.split(",", -1));
    }

    @Override
    public Optional<String> passwordHash(String name) {
        return database.read(
                handle ->
                        handle.createQuery("SELECT password_hash FROM account WHERE name = :name")
                                .bind("name", name)
                                .mapTo(String.class)
                                .findOne());
    }

    @Override
    public boolean replacePassword(String name, String passwordHash) {
        return database.write(
                handle ->
                        handle.createUpdate(
                                                "UPDATE account SET password_hash = :hash WHERE"
                                                        + " name = :name")
                                        .bind("name", name)
                                        .bind("hash", passwordHash)
                                        .execute()
                                == 1);
    }

    @Override
    public Optional<SecondFactor> secondFactor(String name) {
        return database.read(
                handle ->
                        handle.createQuery(
                                        """
                                        SELECT second_factor, last_factor_step FROM account
                                        WHERE name = :name AND second_factor IS NOT NULL
                                        """)
                                .bind("name", name)
                                .map(
                                        (row, context) ->
                                                new SecondFactor(
                                                        row.getString("second_factor"),
                                                        row.getLong("last_factor_step")))
                                .findOne());
    }

    @Override
    public boolean setSecondFactor(String name, SecondFactor factor) {
        return database.write(
                handle ->
                        handle.createUpdate(
                                                """
                                                UPDATE account
                                                SET second_factor = :secret,
                                                    last_factor_step = :step
                                                WHERE name = :name
                                                """)
                                        .bind("name", name)
                                        .bind("secret", factor.secret())
                                        .bind("step", factor.lastStep())
                                        .execute()
                                == 1);
    }

    @Override
    public boolean clearSecondFactor(String name) {
        return database.write(
                handle ->
                        handle.createUpdate(
                                                "UPDATE account SET second_factor = NULL WHERE"
                                                        + " name = :name")
                                        .bind("name", name)
                                        .execute()
                                == 1);
    }

    @Override
    public boolean useStep(String name, long step) {
        return database.write(
                handle ->
                        handle.createUpdate(
                                                """
                                                UPDATE account SET last_factor_step = :step
                                                WHERE name = :name AND last_factor_step < :step
                                                    AND second_factor IS NOT NULL
                                                """)
                                        .bind("name", name)
                                        .bind("step", step)
                                        .execute()
                                == 1);
    }

    @Override
    public boolean changeReach(Account account) {
        return database.write(
                handle ->
                        handle.createUpdate(
                                                """
                                                UPDATE account SET roles = :roles, areas = :areas
                                                WHERE name = :name
                                                """)
                                        .bind("name", account.name())
                                        .bind("roles", Role.formatList(account.roles()))
                                        .bind("areas", String.join(",", account.areas()))
                                        .execute()
                                == 1);
    }

    @Override
    public boolean remove(String name) {
        return database.write(
                handle ->
                        handle.createUpdate("DELETE FROM account WHERE name = :name")
                                        .bind("name", name)
                                        .execute()
                                == 1);
    }
}
