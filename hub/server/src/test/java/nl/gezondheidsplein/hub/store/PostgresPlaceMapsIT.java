package nl.gezondheidsplein.hub.store;

final class PostgresPlaceMapsIT extends PlaceMapsContract {
    @Override
    String freshUrl() {
        return FreshDatabase.postgresql();
    }
}
