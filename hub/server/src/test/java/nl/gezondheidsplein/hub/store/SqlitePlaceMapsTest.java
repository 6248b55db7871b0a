package nl.gezondheidsplein.hub.store;

final class SqlitePlaceMapsTest extends PlaceMapsContract {
    @Override
    String freshUrl() {
        return FreshDatabase.sqlite();
    }
}
