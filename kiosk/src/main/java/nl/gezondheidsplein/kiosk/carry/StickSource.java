package nl.gezondheidsplein.kiosk.carry;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import nl.gezondheidsplein.kiosk.content.PackSource;
import nl.gezondheidsplein.protocol.carry.Stick;

/** Packs from a stick. */
record StickSource(Stick stick) implements PackSource {
    @Override
    public void fetch(String address, Path into, long size) throws IOException {
        Path blob = stick.blob(address.substring(address.lastIndexOf('/') + 1));
        if (!Files.isRegularFile(blob)) {
            throw new NoSuchFileException(address);
        }
        try (InputStream in = Files.newInputStream(blob)) {
            // One that is longer is not what its hash says either.
            Files.write(into, in.readNBytes(Math.toIntExact(size)));
        }
    }
}
