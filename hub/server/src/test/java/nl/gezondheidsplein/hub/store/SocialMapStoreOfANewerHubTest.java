package nl.gezondheidsplein.hub.store;

/** A hub that went back to the version before works on with offers in the database of the newer. */
final class SocialMapStoreOfANewerHubTest extends SocialMapStoreContract {
    @Override
    String freshUrl() {
        return FreshDatabase.sqliteOfANewerHub();
    }
}
