package nl.gezondheidsplein.hub.store;

final class SqliteCovenantRegisterTest extends CovenantRegisterContract {
    @Override
    String freshUrl() {
        return FreshDatabase.sqlite();
    }
}
