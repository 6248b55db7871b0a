package nl.gezondheidsplein.hub.store;

final class PostgresKioskRegisterIT extends KioskRegisterContract {
    @Override
    String freshUrl() {
        return FreshDatabase.postgresql();
    }
}
