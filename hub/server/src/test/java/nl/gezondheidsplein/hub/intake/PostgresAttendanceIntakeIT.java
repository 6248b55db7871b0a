package nl.gezondheidsplein.hub.intake;

import nl.gezondheidsplein.hub.store.FreshDatabase;

final class PostgresAttendanceIntakeIT extends AttendanceIntakeContract {
    @Override
    String freshUrl() {
        return FreshDatabase.postgresql();
    }
}
