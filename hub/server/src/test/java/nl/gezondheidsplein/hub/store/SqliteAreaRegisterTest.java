package nl.gezondheidsplein.hub.store;

final class SqliteAreaRegisterTest extends AreaRegisterContract {
    @Override
    String freshUrl() {
        return FreshDatabase.sqlite();
    }
}
