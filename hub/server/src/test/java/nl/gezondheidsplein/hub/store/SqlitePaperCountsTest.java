package nl.gezondheidsplein.hub.store;

final class SqlitePaperCountsTest extends PaperCountsContract {
    @Override
    String freshUrl() {
        return FreshDatabase.sqlite();
    }
}
