package nl.gezondheidsplein.hub.store;

final class SqliteDoubtsTest extends DoubtsContract {
    @Override
    String freshUrl() {
        return FreshDatabase.sqlite();
    }
}
