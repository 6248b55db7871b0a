package nl.gezondheidsplein.hub.store;

final class PostgresPaperCountsIT extends PaperCountsContract {
    @Override
    String freshUrl() {
        return FreshDatabase.postgresql();
    }
}
