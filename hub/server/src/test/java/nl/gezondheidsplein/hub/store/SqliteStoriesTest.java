package nl.gezondheidsplein.hub.store;

final class SqliteStoriesTest extends StoriesContract {
    @Override
    String freshUrl() {
        return FreshDatabase.sqlite();
    }
}
