package nl.gezondheidsplein.hub.store;

final class PostgresEventsIT extends EventsContract {
    @Override
    String freshUrl() {
        return FreshDatabase.postgresql();
    }
}
