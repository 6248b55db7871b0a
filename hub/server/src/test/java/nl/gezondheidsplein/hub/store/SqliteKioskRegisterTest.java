package nl.gezondheidsplein.hub.store;

final class SqliteKioskRegisterTest extends KioskRegisterContract {
    @Override
    String freshUrl() {
        return FreshDatabase.sqlite();
    }
}
