package nl.gezondheidsplein.hub.store;

/** A hub that went back to the version before works on with kiosks in the database of the newer. */
final class KioskRegisterOfANewerHubTest extends KioskRegisterContract {
    @Override
    String freshUrl() {
        return FreshDatabase.sqliteOfANewerHub();
    }
}
