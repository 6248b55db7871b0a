package nl.gezondheidsplein.hub.store;

final class SqliteEventsTest extends EventsContract {
    @Override
    String freshUrl() {
        return FreshDatabase.sqlite();
    }
}
