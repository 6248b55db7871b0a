package nl.gezondheidsplein.hub.store;

final class PostgresPackShelfIT extends PackShelfContract {
    @Override
    String freshUrl() {
        return FreshDatabase.postgresql();
    }
}
