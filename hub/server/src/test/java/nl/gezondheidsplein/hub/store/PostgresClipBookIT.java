package nl.gezondheidsplein.hub.store;

final class PostgresClipBookIT extends ClipBookContract {
    @Override
    String freshUrl() {
        return FreshDatabase.postgresql();
    }
}
