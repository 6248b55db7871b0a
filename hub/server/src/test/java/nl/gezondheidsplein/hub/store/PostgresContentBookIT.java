package nl.gezondheidsplein.hub.store;

final class PostgresContentBookIT extends ContentBookContract {
    @Override
    String freshUrl() {
        return FreshDatabase.postgresql();
    }
}
