package nl.gezondheidsplein.hub.store;

/**
 * A hub that went back to the version before works on with releases in the database of the newer.
 */
final class ReleaseBookOfANewerHubTest extends ReleaseBookContract {
    @Override
    String freshUrl() {
        return FreshDatabase.sqliteOfANewerHub();
    }
}
