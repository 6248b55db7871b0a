package nl.gezondheidsplein.hub.store;

final class SqliteRolloutsTest extends RolloutsContract {
    @Override
    String freshUrl() {
        return FreshDatabase.sqlite();
    }
}
