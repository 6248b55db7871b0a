package nl.gezondheidsplein.hub.store;

final class SqliteNoticesTest extends NoticesContract {
    @Override
    String freshUrl() {
        return FreshDatabase.sqlite();
    }
}
