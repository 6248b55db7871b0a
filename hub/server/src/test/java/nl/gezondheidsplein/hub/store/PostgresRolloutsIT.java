package nl.gezondheidsplein.hub.store;

final class PostgresRolloutsIT extends RolloutsContract {
    @Override
    String freshUrl() {
        return FreshDatabase.postgresql();
    }
}
