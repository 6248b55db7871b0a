package nl.gezondheidsplein.hub.store;

final class SqlitePackShelfTest extends PackShelfContract {
    @Override
    String freshUrl() {
        return FreshDatabase.sqlite();
    }
}
