package nl.gezondheidsplein.kiosk.content;

import java.io.IOException;
import java.nio.file.Path;

/** Where the bytes of packs come from. */
public interface PackSource {

    /**
     * Fetches one blob into a file, going on after the bytes that are there already.
     *
     * @param address path at the hub, {@code /packs/…}
     * @param size bytes to expect, never to be exceeded
     * @throws IOException when the hub cannot be reached or breaks off: what came is kept
     * @throws PackRefusedException when the hub sends more than it announced
     */
    void fetch(String address, Path into, long size) throws IOException, InterruptedException;
}
