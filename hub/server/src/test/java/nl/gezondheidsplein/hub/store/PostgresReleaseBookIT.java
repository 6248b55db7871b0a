package nl.gezondheidsplein.hub.store;

final class PostgresReleaseBookIT extends ReleaseBookContract {
    @Override
    String freshUrl() {
        return FreshDatabase.postgresql();
    }
}
