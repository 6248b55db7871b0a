package nl.gezondheidsplein.hub.store;

final class SqliteRetentionTest extends RetentionContract {
    @Override
    String freshUrl() {
        return FreshDatabase.sqlite();
    }
}
