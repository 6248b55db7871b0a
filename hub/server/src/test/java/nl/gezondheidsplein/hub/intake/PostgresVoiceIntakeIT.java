package nl.gezondheidsplein.hub.intake;

import nl.gezondheidsplein.hub.store.FreshDatabase;

final class PostgresVoiceIntakeIT extends VoiceIntakeContract {
    @Override
    String freshUrl() {
        return FreshDatabase.postgresql();
    }
}
