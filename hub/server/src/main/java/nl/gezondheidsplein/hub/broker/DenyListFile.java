package nl.gezondheidsplein.hub.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;
import nl.gezondheidsplein.hub.fleet.DenyList;
import nl.gezondheidsplein.protocol.KioskId;

/**
 * The deny list as a file of ids, one a line and sorted, whole or as it was before. Whoever runs
 * the broker turns it into access rules: ids and no rules, so that the hub can deny and nothing
 * else. Safe for many threads.
 */
public final class DenyListFile implements DenyList {
    private final Path file;
    private final Runnable onChange;

    // guarded by this
    private boolean isTold;

    /**
     * Keeps the list in this file.
     *
     * @param onChange is told after each change, and once at the start; until it returns in order
     */
    public DenyListFile(Path file, Runnable onChange) {
        this.file = file;
        this.onChange = onChange;
    }

    @Override
    public synchronized void write(List<KioskId> kiosks) {
        String text =
                kiosks.stream()
                        .map(KioskId::value)
                        .sorted()
                        .map(id -> id + "\n")
                        .collect(Collectors.joining());
        try {
            if (!Files.exists(file) || !Files.readString(file).equals(text)) {
                isTold = false;
                replace(file, text);
            }
            if (!isTold) {
                onChange.run();
                isTold = true;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The deny list could not be written", e);
        }
    }

    static void replace(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(
                fresh,
                text,
                StandardCharsets.US_ASCII,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE,
                StandardOpenOption.SYNC);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
