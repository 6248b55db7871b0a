package nl.gezondheidsplein.hub.store;

final class SqliteVoicesTest extends VoicesContract {
    @Override
    String freshUrl() {
        return FreshDatabase.sqlite();
    }
}
