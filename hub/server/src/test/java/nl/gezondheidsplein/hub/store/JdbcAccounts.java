package nl.gezondheidsplein.hub.store;

import nl.gezondheidsplein.hub.accounts.AccountRepository;
import nl.gezondheidsplein.hub.accounts.AccountsContract;
import nl.gezondheidsplein.hub.accounts.AuditRepository;
import nl.gezondheidsplein.hub.accounts.SessionRepository;
import nl.gezondheidsplein.hub.accounts.TokenRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The contract of accounts, on a database of either kind. */
abstract class JdbcAccounts extends AccountsContract {
    private Database database;

    abstract String freshUrl();

    @BeforeEach
    void openDatabase() {
        database = Database.open(freshUrl());
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    @Override
    protected AccountRepository accounts() {
        return new JdbcAccountRepository(database);
    }

    @Override
    protected SessionRepository sessions() {
        return new JdbcSessionRepository(database);
    }

    @Override
    protected TokenRepository tokens() {
        return new JdbcTokenRepository(database);
    }

    @Override
    protected AuditRepository audit() {
        return new JdbcAuditRepository(database);
    }

    @Override
    protected Doors doors() {
        return new Doors(
                new JdbcAccountRepository(database), new JdbcInvitationRepository(database));
    }
}
