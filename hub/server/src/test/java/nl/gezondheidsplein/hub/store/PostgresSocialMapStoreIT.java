package nl.gezondheidsplein.hub.store;

final class PostgresSocialMapStoreIT extends SocialMapStoreContract {
    @Override
    String freshUrl() {
        return FreshDatabase.postgresql();
    }
}
