package nl.gezondheidsplein.hub.store;

final class PostgresVoicesIT extends VoicesContract {
    @Override
    String freshUrl() {
        return FreshDatabase.postgresql();
    }
}
