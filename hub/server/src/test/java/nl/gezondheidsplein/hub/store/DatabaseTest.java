package nl.gezondheidsplein.hub.store;

import org.junit.jupiter.api.AfterEach;

/** A test with an empty database of its own, on one of the two dialects. */
abstract class DatabaseTest {
    private final Database database = Database.open(freshUrl());

    /** Where an empty database waits. */
    abstract String freshUrl();

    final Database database() {
        return database;
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }
}
