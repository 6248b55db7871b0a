package nl.gezondheidsplein.hub.store;

final class SqliteAccountsTest extends JdbcAccounts {
    @Override
    String freshUrl() {
        return FreshDatabase.sqlite();
    }
}
