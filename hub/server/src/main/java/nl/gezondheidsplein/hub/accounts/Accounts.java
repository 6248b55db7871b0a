package nl.gezondheidsplein.hub.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/** Makes and changes accounts, and writes each change to the audit log. */
public final class Accounts {

    /** Length in characters; there is no rule on which characters. */
    public static final int MIN_PASSWORD = 12;

    /** Longer ones only cost time; a sentence fits easily. */
    public static final int MAX_PASSWORD = 200;

    /** The name of the account that the first start makes. */
    public static final String FIRST_NAME = "beheer";

    /** 160 bits, the length that RFC 4226 recommends. */
    private static final int SECOND_FACTOR_BYTES = 20;

    /** An account with the password that was made for it, to be shown once. */
    public record NewAccount(Account account, String password) {

        @Override
        public String toString() {
            return "NewAccount[" + account.name() + "]";
        }
    }

    private final AccountRepository accounts;
    private final PasswordHasher hasher;
    private final Secrets secrets;
    private final AuditLog audit;
    private final TimeCodes codes = new TimeCodes();

    /** Accounts kept in this repository. */
    public Accounts(
            AccountRepository accounts, PasswordHasher hasher, Secrets secrets, AuditLog audit) {
        this.accounts = accounts;
        this.hasher = hasher;
        this.secrets = secrets;
        this.audit = audit;
    }

    /** At the very first start: an account with every role, and its password; else empty. */
    public Optional<NewAccount> createFirst() {
        if (!accounts.all().isEmpty()) {
            return Optional.empty();
        }
        return create(FIRST_NAME, Set.of(Role.values()), "console");
    }

    /**
     * Makes an account with a fresh password; empty when the name is taken.
     *
     * @throws IllegalArgumentException when the name is not a name or there is no role
     */
    public Optional<NewAccount> create(String name, Set<Role> roles, String by) {
        return create(new Account(name, roles, false), by);
    }

    /**
     * The same for somebody who works for some areas.
     *
     * @throws IllegalArgumentException when it is a steward, who works for all
     */
    public Optional<NewAccount> create(Account account, String by) {
        Role.requireReach(account.roles(), account.areas());
        String name = account.name();
        String password = secrets.password();
        if (!accounts.add(account, hasher.hash(password))) {
            return Optional.empty();
        }
        audit.record(by, "account-created", reach(name, account.roles(), account.areas()));
        return Optional.of(new NewAccount(account, password));
    }

    private static String reach(String name, Set<Role> roles, Set<String> areas) {
        String where = areas.isEmpty() ? "" : " in " + String.join(",", new TreeSet<>(areas));
        return name + " " + Role.formatList(roles) + where;
    }

    /** Gives an account a fresh password and takes its second factor off; empty when unknown. */
    public Optional<NewAccount> reset(String name, String by) {
        Optional<Account> account = accounts.find(name);
        if (account.isEmpty()) {
            return Optional.empty();
        }
        String password = secrets.password();
        accounts.replacePassword(name, hasher.hash(password));
        accounts.clearSecondFactor(name);
        audit.record(by, "password-reset", name);
        return Optional.of(new NewAccount(account.get(), password));
    }

    /** Sets a password that its owner chose, if the old one is right; says whether it did. */
    public boolean changePassword(String name, String old, String chosen) {
        if (!isAcceptable(chosen)) {
            throw new IllegalArgumentException("A password has 12 to 200 characters");
        }
        boolean right =
                accounts.passwordHash(name).filter(hash -> hasher.matches(old, hash)).isPresent();
        if (right) {
            accounts.replacePassword(name, hasher.hash(chosen));
            audit.record(name, "password-changed", name);
        }
        return right;
    }

    /** Sets the password that its owner chose after an invitation. */
    void choose(String name, String chosen) {
        accounts.replacePassword(name, hasher.hash(chosen));
        audit.record(name, "password-chosen", name);
    }

    /**
     * Gives an account other roles and areas; says whether there is one.
     *
     * @throws IllegalArgumentException when a steward would be bound to areas
     */
    public boolean change(String name, Set<Role> roles, Set<String> areas, String by) {
        Role.requireReach(roles, areas);
        boolean changed = accounts.changeReach(new Account(name, roles, false, areas));
        if (changed) {
            audit.record(by, "account-changed", reach(name, roles, areas));
        }
        return changed;
    }

    /** Whether a person may choose this password. */
    public static boolean isAcceptable(String password) {
        int length = password.codePointCount(0, password.length());
        return length >= MIN_PASSWORD && length <= MAX_PASSWORD;
    }

    /** A secret for an authenticator app, in base32; it counts once a code proved it arrived. */
    public String proposeSecondFactor() {
        return Base32.encode(secrets.bytes(SECOND_FACTOR_BYTES));
    }

    /** Switches the second factor on if the code fits the secret; says whether it did. */
    public boolean confirmSecondFactor(String name, String secret, String code, Instant now) {
        if (!isSecondFactorSecret(secret)) {
            return false;
        }
        OptionalLong step = codes.stepOf(code.replace(" ", ""), secret, now);
        if (step.isEmpty()
                || !accounts.setSecondFactor(name, new SecondFactor(secret, step.getAsLong()))) {
            return false;
        }
        audit.record(name, "second-factor-on", name);
        return true;
    }

    private static boolean isSecondFactorSecret(String secret) {
        return secret.matches("[A-Z2-7]{32}");
    }

    /** Removes an account; says whether there was one. */
    public boolean remove(String name, String by) {
        boolean removed = accounts.remove(name);
        if (removed) {
            audit.record(by, "account-removed", name);
        }
        return removed;
    }

    /** All accounts, by name. */
    public List<Account> all() {
        return accounts.all();
    }
}
