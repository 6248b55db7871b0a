package nl.gezondheidsplein.hub.store;

final class SqliteReleaseBookTest extends ReleaseBookContract {
    @Override
    String freshUrl() {
        return FreshDatabase.sqlite();
    }
}
