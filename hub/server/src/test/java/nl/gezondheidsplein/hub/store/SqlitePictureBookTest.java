package nl.gezondheidsplein.hub.store;

final class SqlitePictureBookTest extends PictureBookContract {
    @Override
    String freshUrl() {
        return FreshDatabase.sqlite();
    }
}
