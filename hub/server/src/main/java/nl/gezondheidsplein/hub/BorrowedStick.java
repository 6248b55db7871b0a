package nl.gezondheidsplein.hub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.gezondheidsplein.protocol.carry.Stick;

/** A folder that stands in for a stick; gone when this is closed, with all that lies in it. */
final class BorrowedStick implements AutoCloseable {
    private final Path folder;

    private BorrowedStick(Path folder) {
        this.folder = folder;
    }

    /** Makes one in this folder. */
    static BorrowedStick in(Path place) {
        try {
            Files.createDirectories(place);
            return new BorrowedStick(Files.createTempDirectory(place, "stick-"));
        } catch (IOException e) {
            throw new UncheckedIOException("There is no room for a stick", e);
        }
    }

    /** Throws away what a program left in this folder that was ended in the middle. */
    static void sweep(Path place) {
        if (Files.isDirectory(place)) {
            delete(place);
        }
    }

    /** The stick that kiosks would know. */
    Stick stick() {
        return new Stick(folder.resolve("root"));
    }

    /** A path for a file that lies beside the stick. */
    Path beside(String name) {
        return folder.resolve(name);
    }

    @Override
    public void close() {
        delete(folder);
    }

    private static void delete(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            List<Path> innermostFirst = found.sorted(Comparator.reverseOrder()).toList();
            for (Path path : innermostFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("What was meant for a stick could not be deleted", e);
        }
    }
}
