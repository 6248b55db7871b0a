package nl.gezondheidsplein.hub.store;

import nl.gezondheidsplein.testing.RealPostgres;

final class PostgresFeedbackBlocksIT extends FeedbackBlocksContract {
    @Override
    String freshUrl() {
        return FreshDatabase.postgresql();
    }

    @Override
    String emptyUrl() {
        return RealPostgres.shared().freshDatabase();
    }
}
