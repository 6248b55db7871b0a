package nl.gezondheidsplein.hub.store;

final class SqliteImportTrayTest extends ImportTrayContract {
    @Override
    String freshUrl() {
        return FreshDatabase.sqlite();
    }
}
