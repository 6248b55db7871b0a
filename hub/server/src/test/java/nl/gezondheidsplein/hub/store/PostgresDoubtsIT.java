package nl.gezondheidsplein.hub.store;

final class PostgresDoubtsIT extends DoubtsContract {
    @Override
    String freshUrl() {
        return FreshDatabase.postgresql();
    }
}
