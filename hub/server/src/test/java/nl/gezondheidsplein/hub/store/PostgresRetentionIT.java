package nl.gezondheidsplein.hub.store;

final class PostgresRetentionIT extends RetentionContract {
    @Override
    String freshUrl() {
        return FreshDatabase.postgresql();
    }
}
