package nl.gezondheidsplein.hub.accounts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The fake that the contract holds to the same promises as the database. */
public final class InMemoryAccountRepository implements AccountRepository {

    private record Row(Account account, String passwordHash, @Nullable SecondFactor factor) {
        Row with(@Nullable SecondFactor changed) {
            return new Row(
                    new Account(account.name(), account.roles(), changed != null, account.areas()),
                    passwordHash,
                    changed);
        }
    }

    private final Map<String, Row> rows = new ConcurrentSkipListMap<>();

    @Override
    public boolean add(Account account, String passwordHash) {
        return rows.putIfAbsent(account.name(), new Row(account, passwordHash, null)) == null;
    }

    @Override
    public Optional<Account> find(String name) {
        return Optional.ofNullable(rows.get(name)).map(Row::account);
    }

    @Override
    public List<Account> all() {
        return rows.values().stream().map(Row::account).toList();
    }

    @Override
    public Optional<String> passwordHash(String name) {
        return Optional.ofNullable(rows.get(name)).map(Row::passwordHash);
    }

    @Override
    public boolean replacePassword(String name, String passwordHash) {
        return change(name, row -> new Row(row.account(), passwordHash, row.factor()));
    }

    @Override
    public Optional<SecondFactor> secondFactor(String name) {
        Row row = rows.get(name);
        return row == null ? Optional.empty() : Optional.ofNullable(row.factor());
    }

    @Override
    public boolean setSecondFactor(String name, SecondFactor factor) {
        return change(name, row -> row.with(factor));
    }

    @Override
    public boolean clearSecondFactor(String name) {
        return change(name, row -> row.with(null));
    }

    @Override
    public boolean useStep(String name, long step) {
        var used = new AtomicBoolean();
        change(
                name,
                row -> {
                    SecondFactor factor = row.factor();
                    if (factor == null || factor.lastStep() >= step) {
                        return row;
                    }
                    used.set(true);
                    return row.with(new SecondFactor(factor.secret(), step));
                });
        return used.get();
    }

    @Override
    public boolean changeReach(Account account) {
        return change(
                account.name(),
                row -> new Row(account, row.passwordHash(), row.factor()).with(row.factor()));
    }

    @Override
    public boolean remove(String name) {
        return rows.remove(name) != null;
    }

    private boolean change(String name, UnaryOperator<Row> change) {
        return rows.computeIfPresent(name, (key, row) -> change.apply(row)) != null;
    }
}
