package nl.gezondheidsplein.hub.store;

final class PostgresPictureBookIT extends PictureBookContract {
    @Override
    String freshUrl() {
        return FreshDatabase.postgresql();
    }
}
