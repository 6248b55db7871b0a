package nl.gezondheidsplein.hub.store;

final class PostgresImportTrayIT extends ImportTrayContract {
    @Override
    String freshUrl() {
        return FreshDatabase.postgresql();
    }
}
