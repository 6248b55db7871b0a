package nl.gezondheidsplein.hub.store;

final class PostgresReviewBookIT extends ReviewBookContract {
    @Override
    String freshUrl() {
        return FreshDatabase.postgresql();
    }
}
