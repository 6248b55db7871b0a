package nl.gezondheidsplein.hub.intake;

import nl.gezondheidsplein.hub.store.FreshDatabase;

final class SqliteIntakeTest extends IntakeContract {
    @Override
    String freshUrl() {
        return FreshDatabase.sqlite();
    }
}
