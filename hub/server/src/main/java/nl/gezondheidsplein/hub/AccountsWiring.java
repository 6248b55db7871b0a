package nl.gezondheidsplein.hub;

import java.security.SecureRandom;
import java.time.Clock;
import nl.gezondheidsplein.hub.accounts.AccountRepository;
import nl.gezondheidsplein.hub.accounts.Accounts;
import nl.gezondheidsplein.hub.accounts.AuditLog;
import nl.gezondheidsplein.hub.accounts.Invitations;
import nl.gezondheidsplein.hub.accounts.Login;
import nl.gezondheidsplein.hub.accounts.LoginThrottle;
import nl.gezondheidsplein.hub.accounts.PasswordHasher;
import nl.gezondheidsplein.hub.accounts.Secrets;
import nl.gezondheidsplein.hub.accounts.Sessions;
import nl.gezondheidsplein.hub.accounts.Tokens;
import nl.gezondheidsplein.hub.store.Database;
import nl.gezondheidsplein.hub.store.JdbcAccountRepository;
import nl.gezondheidsplein.hub.store.JdbcAuditRepository;
import nl.gezondheidsplein.hub.store.JdbcInvitationRepository;
import nl.gezondheidsplein.hub.store.JdbcSessionRepository;
import nl.gezondheidsplein.hub.store.JdbcTokenRepository;

/** Builds what knows people and programs; the server and the local commands share it. */
final class AccountsWiring {
    private final Secrets secrets = new Secrets(new SecureRandom());
    private final PasswordHasher hasher = new PasswordHasher();
    private final AccountRepository repository;
    private final AuditLog audit;
    private final Accounts accounts;
    private final Invitations invitations;
    private final Tokens tokens;
    private final Sessions sessions;
    private final Clock clock;

    AccountsWiring(Database database, Clock clock) {
        this.clock = clock;
        repository = new JdbcAccountRepository(database);
        audit = new AuditLog(new JdbcAuditRepository(database), clock);
        accounts = new Accounts(repository, hasher, secrets, audit);
        invitations =
                new Invitations(new JdbcInvitationRepository(database), accounts, secrets, clock);
        tokens = new Tokens(new JdbcTokenRepository(database), secrets, audit, clock);
        sessions = new Sessions(new JdbcSessionRepository(database), repository, secrets, clock);
    }

    /** The door for people; building it takes as long as one login. */
    Login login() {
        return new Login(repository, hasher, new LoginThrottle(clock), clock);
    }

    Secrets secrets() {
        return secrets;
    }

    AuditLog audit() {
        return audit;
    }

    Accounts accounts() {
        return accounts;
    }

    Invitations invitations() {
        return invitations;
    }

    Tokens tokens() {
        return tokens;
    }

    Sessions sessions() {
        return sessions;
    }
}
