package nl.gezondheidsplein.hub.intake;

import nl.gezondheidsplein.hub.store.FreshDatabase;

final class SqliteAttendanceIntakeTest extends AttendanceIntakeContract {
    @Override
    String freshUrl() {
        return FreshDatabase.sqlite();
    }
}
