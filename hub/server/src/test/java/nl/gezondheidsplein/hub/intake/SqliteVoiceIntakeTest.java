package nl.gezondheidsplein.hub.intake;

import nl.gezondheidsplein.hub.store.FreshDatabase;

final class SqliteVoiceIntakeTest extends VoiceIntakeContract {
    @Override
    String freshUrl() {
        return FreshDatabase.sqlite();
    }
}
