package nl.gezondheidsplein.hub.store;

final class SqliteSocialMapStoreTest extends SocialMapStoreContract {
    @Override
    String freshUrl() {
        return FreshDatabase.sqlite();
    }
}
