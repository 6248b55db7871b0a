package nl.gezondheidsplein.hub.store;

/** A hub that went back to the version before works on with voices in the database of the newer. */
final class VoicesOfANewerHubTest extends VoicesContract {
    @Override
    String freshUrl() {
        return FreshDatabase.sqliteOfANewerHub();
    }
}
