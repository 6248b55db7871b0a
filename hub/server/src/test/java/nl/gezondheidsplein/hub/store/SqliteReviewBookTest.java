package nl.gezondheidsplein.hub.store;

final class SqliteReviewBookTest extends ReviewBookContract {
    @Override
    String freshUrl() {
        return FreshDatabase.sqlite();
    }
}
