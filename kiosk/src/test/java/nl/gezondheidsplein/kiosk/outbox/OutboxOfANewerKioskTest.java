package nl.gezondheidsplein.kiosk.outbox;

import java.nio.file.Path;

/** A kiosk that went back to the version before sends on from the file that the newer one left. */
final class OutboxOfANewerKioskTest extends OutboxContractTest {
    @Override
    void prepare(Path file) {
        NewerForm.make(file);
    }
}
