package nl.gezondheidsplein.hub.store;

final class PostgresNoticesIT extends NoticesContract {
    @Override
    String freshUrl() {
        return FreshDatabase.postgresql();
    }
}
