package nl.gezondheidsplein.hub.accounts;

final class InMemoryAccountsTest extends AccountsContract {

    @Override
    protected AccountRepository accounts() {
        return new InMemoryAccountRepository();
    }

    @Override
    protected SessionRepository sessions() {
        return new InMemorySessionRepository();
    }

    @Override
    protected TokenRepository tokens() {
        return new InMemoryTokenRepository();
    }

    @Override
    protected AuditRepository audit() {
        return new InMemoryAuditRepository();
    }

    @Override
    protected Doors doors() {
        return new Doors(new InMemoryAccountRepository(), new InMemoryInvitationRepository());
    }
}
