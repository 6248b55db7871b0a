package nl.gezondheidsplein.hub.store;

final class SqliteContentBookTest extends ContentBookContract {
    @Override
    String freshUrl() {
        return FreshDatabase.sqlite();
    }
}
