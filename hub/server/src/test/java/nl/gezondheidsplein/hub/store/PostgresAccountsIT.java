package nl.gezondheidsplein.hub.store;

final class PostgresAccountsIT extends JdbcAccounts {
    @Override
    String freshUrl() {
        return FreshDatabase.postgresql();
    }
}
