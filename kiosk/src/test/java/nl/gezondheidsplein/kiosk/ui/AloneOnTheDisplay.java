package nl.gezondheidsplein.kiosk.ui;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Lets one class at a time use the display's pointer and focus, whichever process it runs in. */
final class AloneOnTheDisplay implements BeforeAllCallback {
    private static final Path LOCK = Path.of("target", "display.lock");

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        Files.createDirectories(LOCK.getParent());
        FileChannel channel =
                FileChannel.open(LOCK, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.lock();
        // The store closes it at the end of the class; that lets the next one in.
        context.getStore(Namespace.create(AloneOnTheDisplay.class)).put(LOCK, channel);
    }
}
