package nl.gezondheidsplein.hub.store;

final class PostgresCovenantRegisterIT extends CovenantRegisterContract {
    @Override
    String freshUrl() {
        return FreshDatabase.postgresql();
    }
}
