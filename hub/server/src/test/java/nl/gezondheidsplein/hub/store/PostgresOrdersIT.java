package nl.gezondheidsplein.hub.store;

final class PostgresOrdersIT extends OrdersContract {
    @Override
    String freshUrl() {
        return FreshDatabase.postgresql();
    }
}
