package nl.gezondheidsplein.hub.store;

final class SqliteClipBookTest extends ClipBookContract {
    @Override
    String freshUrl() {
        return FreshDatabase.sqlite();
    }
}
