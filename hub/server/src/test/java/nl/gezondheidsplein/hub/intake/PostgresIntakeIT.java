package nl.gezondheidsplein.hub.intake;

import nl.gezondheidsplein.hub.store.FreshDatabase;

final class PostgresIntakeIT extends IntakeContract {
    @Override
    String freshUrl() {
        return FreshDatabase.postgresql();
    }
}
