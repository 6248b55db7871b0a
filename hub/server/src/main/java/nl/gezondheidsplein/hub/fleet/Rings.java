package nl.gezondheidsplein.hub.fleet;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.Sha256;

/**
 * Which kiosks get a new version first: one in a hundred, then one in ten, then all others. By the
 * hash of their ids, so that no place, model or age comes first, and nobody chooses.
 */
final class Rings {
    static final int FIRST = 1;
    static final int LAST = 3;

    private static final int FIRST_OF = 100;
    private static final int SECOND_OF = 10;

    /** In the order in which kiosks come. */
    static final Comparator<KioskId> ORDER =
            Comparator.comparing(
                    kiosk -> Sha256.hex(kiosk.value().getBytes(StandardCharsets.US_ASCII)));

    private Rings() {}

    /** Returns the ring of each kiosk; where there are enough of them, none is empty. */
    static Map<KioskId, Integer> of(Collection<KioskId> kiosks) {
        List<KioskId> inOrder = kiosks.stream().sorted(ORDER).toList();
        int first = share(inOrder.size(), FIRST_OF);
        int second = first + share(inOrder.size(), SECOND_OF);
        Map<KioskId, Integer> rings = new LinkedHashMap<>();
        for (int i = 0; i < inOrder.size(); i++) {
            rings.put(inOrder.get(i), i < first ? FIRST : i < second ? FIRST + 1 : LAST);
        }
        return rings;
    }

    /** Rounded up: at least one. */
    private static int share(int size, int of) {
        return (size + of - 1) / of;
    }
}
