package nl.gezondheidsplein.hub;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.gezondheidsplein.hub.web.Form;
import nl.gezondheidsplein.hub.web.admin.Sticks;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.carry.Stick;

/**
 * Gives the desk a folder that stands in for the stick in somebody's computer. On the disk it takes
 * up twice what belongs on the stick, in memory one of its files.
 */
final class SticksByBrowser implements Sticks {
    private final Supplier<StickDesk> desk;
    private final Supplier<List<KioskId>> receivers;
    private final Path place;
    private final Lock turn = new ReentrantLock();

    /**
     * @param desk asked for when there is a stick: the first one makes the key
     * @param receivers who gets a receipt
     * @param place a folder of its own
     */
    SticksByBrowser(Supplier<StickDesk> desk, Supplier<List<KioskId>> receivers, Path place) {
        this.desk = desk;
        this.receivers = receivers;
        this.place = place;
    }

    @Override
    public Set<KioskId> receivers() {
        return Set.copyOf(receivers.get());
    }

    @Override
    public Taken take(List<Form.Upload> files) {
        turn.lock();
        try (BorrowedStick borrowed = BorrowedStick.in(place)) {
            Map<String, String> names = write(files, borrowed.stick());
            StickDesk.Taken taken = desk.get().takeIn(borrowed.stick());
            return new Taken(
                    taken.messages(),
                    taken.refused().stream()
                            .map(
                                    refused ->
                                            new Refused(
                                                    names.getOrDefault(refused.file(), ""),
                                                    refused.reason().why()))
                            .toList());
        } finally {
            turn.unlock();
        }
    }

    /**
     * Under numbers: what a browser calls a file is no path of ours. Returns its name by number.
     */
    private static Map<String, String> write(List<Form.Upload> files, Stick stick) {
        Map<String, String> names = new HashMap<>();
        try {
            Files.createDirectories(stick.toHub());
            for (Form.Upload file : files) {
                String number = "%03d".formatted(names.size());
                Files.write(stick.toHub().resolve(number), file.content());
                names.put(number, file.name());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("What came for the hub could not be written", e);
        }
        return names;
    }

    @Override
    public Packed pack(Set<KioskId> kiosks) {
        turn.lock();
        BorrowedStick borrowed = BorrowedStick.in(place);
        boolean isPacked = false;
        try {
            Set<KioskId> ready = desk.get().makeReady(borrowed.stick(), kiosks);
            Path zip = borrowed.beside("stick.zip");
            zip(borrowed.stick().root(), zip);
            Packed packed = new Parcel(borrowed, zip, Files.size(zip), ready);
            isPacked = true;
            return packed;
        } catch (IOException e) {
            throw new UncheckedIOException("A stick could not be packed", e);
        } finally {
            if (!isPacked) {
                borrowed.close();
            }
            turn.unlock();
        }
    }

    private static void zip(Path root, Path into) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(into));
                Stream<Path> found = Files.exists(root) ? Files.walk(root) : Stream.empty()) {
            for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(root.relativize(file).toString()));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
    }

    private record Parcel(BorrowedStick borrowed, Path zip, long length, Set<KioskId> kiosks)
            implements Packed {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(zip);
        }

        @Override
        public void close() {
            borrowed.close();
        }
    }
}
