package nl.gezondheidsplein.hub.store;

final class PostgresAreaRegisterIT extends AreaRegisterContract {
    @Override
    String freshUrl() {
        return FreshDatabase.postgresql();
    }
}
