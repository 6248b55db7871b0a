package nl.gezondheidsplein.hub;

import java.time.Clock;
import nl.gezondheidsplein.hub.store.Database;

/** Writes down in the audit log what was brought in or taken along on the machine itself. */
final class ConsoleLog {
    /** Who did it: of the machine's own users the hub knows nothing. */
    static final String WHO = "console";

    private ConsoleLog() {}

    /** Adds an entry. */
    static void record(Database database, String action, String subject) {
        new AccountsWiring(database, Clock.systemUTC()).audit().record(WHO, action, subject);
    }
}
