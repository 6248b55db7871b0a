package nl.gezondheidsplein.hub.events;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.gezondheidsplein.protocol.KioskId;

/**
 * Who came to an event, as far as windows were settled.
 *
 * @param slots by kiosk and slot
 * @param parties check-ins by size, {@code p1} to {@code p6}
 * @param stands visits by the id of the stand
 */
public record Attended(
        List<Slot> slots, SortedMap<String, Long> parties, SortedMap<String, Long> stands) {
    /** Nobody yet. */
    public static final Attended NOBODY = new Attended(List.of(), new TreeMap<>(), new TreeMap<>());

    public Attended {
        slots = List.copyOf(slots);
        parties = new TreeMap<>(Map.copyOf(parties));
        stands = new TreeMap<>(Map.copyOf(stands));
    }

    /**
     * Five minutes of one kiosk.
     *
     * @param label of the slot, in UTC, or {@code unsynced}
     * @param people who came in, in parties and in groups
     * @param paper people counted on paper and entered in these minutes
     * @param undone people taken back in these minutes
     * @param arrived when the hub heard of them
     */
    public record Slot(
            KioskId kiosk, String label, long people, long paper, long undone, Instant arrived) {
        /** Returns the people that this slot adds to the total; may be below zero. */
        public long sum() {
            return people + paper - undone;
        }
    }

    /** Returns the people of all kiosks. */
    public long sum() {
        return slots.stream().mapToLong(Slot::sum).sum();
    }

    /** Returns those of them who were counted on paper. */
    public long paper() {
        return slots.stream().mapToLong(Slot::paper).sum();
    }
}
