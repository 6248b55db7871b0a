package nl.gezondheidsplein.hub.accounts;

import java.util.List;
import java.util.Optional;

/** Keeps accounts. Every method is atomic and its effect is durable when it returns. */
public interface AccountRepository {

    /** Adds an account, unless one of that name exists; says whether it did. */
    boolean add(Account account, String passwordHash);

    /** The account of this name. */
    Optional<Account> find(String name);

    /** All accounts, by name. */
    List<Account> all();

    /** The password hash of this account. */
    Optional<String> passwordHash(String name);

    /** Replaces the password hash; says whether the account exists. */
    boolean replacePassword(String name, String passwordHash);

    /** The second factor of this account, when it has one. */
    Optional<SecondFactor> secondFactor(String name);

    /** Switches the second factor on, or replaces it; says whether the account exists. */
    boolean setSecondFactor(String name, SecondFactor factor);

    /** Switches the second factor off; says whether the account exists. */
    boolean clearSecondFactor(String name);

    /** Claims a 30-second step: true for one caller only, and only if it is newer than the last. */
    boolean useStep(String name, long step);

    /** Replaces the roles and areas of the account of this name; says whether it exists. */
    boolean changeReach(Account account);

    /** Removes the account; says whether it existed. */
    boolean remove(String name);
}
