package nl.gezondheidsplein.hub.store;

final class SqliteOrdersTest extends OrdersContract {
    @Override
    String freshUrl() {
        return FreshDatabase.sqlite();
    }
}
