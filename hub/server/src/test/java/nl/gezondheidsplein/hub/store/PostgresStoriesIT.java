package nl.gezondheidsplein.hub.store;

final class PostgresStoriesIT extends StoriesContract {
    @Override
    String freshUrl() {
        return FreshDatabase.postgresql();
    }
}
