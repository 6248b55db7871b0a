package nl.gezondheidsplein.hub.store;

final class SqliteFeedbackBlocksTest extends FeedbackBlocksContract {
    @Override
    String freshUrl() {
        return FreshDatabase.sqlite();
    }

    @Override
    String emptyUrl() {
        return FreshDatabase.emptySqlite();
    }
}
