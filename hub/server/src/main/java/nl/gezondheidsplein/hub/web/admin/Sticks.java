package nl.gezondheidsplein.hub.web.admin;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.gezondheidsplein.hub.web.Form;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.carry.ParcelRefusedException;

/**
 * Port: the stick of places that are never online, of which a browser brings the files and takes
 * others along. Any thread may call; sticks are dealt with one after the other.
 */
public interface Sticks {
    /** Returns the kiosks for which a stick can be made ready. */
    Set<KioskId> receivers();

    /** Takes in what kiosks put on a stick; what is refused keeps nothing else out. */
    Taken take(List<Form.Upload> files);

    /**
     * What became of some files.
     *
     * @param messages how many of each kiosk, those that came before among them
     */
    record Taken(Map<KioskId, Integer> messages, List<Refused> refused) {}

    /** A file that was not taken in. */
    record Refused(String file, ParcelRefusedException.Why why) {}

    /** Packs what belongs on a stick for these kiosks; to be closed by who asked for it. */
    Packed pack(Set<KioskId> kiosks);

    /** A ZIP file, as long as this is not closed. */
    interface Packed extends AutoCloseable {
        /** The kiosks that it is for: those asked for that are in service. */
        Set<KioskId> kiosks();

        /** In bytes. */
        long length();

        /** Opens it for reading. */
        InputStream open() throws IOException;

        @Override
        void close();
    }
}
