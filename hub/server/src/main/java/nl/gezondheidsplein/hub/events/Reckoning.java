package nl.gezondheidsplein.hub.events;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.gezondheidsplein.hub.events.EventFigures.KioskFigure;
import nl.gezondheidsplein.hub.events.EventFigures.SlotFigure;
import nl.gezondheidsplein.protocol.KioskId;
import org.jspecify.annotations.Nullable;

/**
 * Puts what was settled and what kiosks say together.
 *
 * <p>While a kiosk speaks its own total holds: it knows of people whose windows are on their way.
 * When it falls silent its last word holds as long as it says more than what was settled and
 * nothing was settled since. Once all windows are in, they alone make the total.
 */
record Reckoning(Attended attended, Map<KioskId, LiveTotals.Word> words, Instant now) {
    EventFigures figures(long lately) {
        List<KioskFigure> kiosks =
                kiosks().stream()
                        .map(this::figure)
                        .sorted(
                                Comparator.comparingLong(KioskFigure::people)
                                        .reversed()
                                        .thenComparing(one -> one.kiosk().value()))
                        .toList();
        return new EventFigures(
                kiosks.stream().mapToLong(KioskFigure::people).sum(),
                attended.sum(),
                attended.paper(),
                kiosks,
                slots(),
                attended.slots().stream()
                        .filter(slot -> isWithoutTime(slot.label()))
                        .mapToLong(Attended.Slot::people)
                        .sum(),
                attended.parties(),
                attended.stands(),
                lately);
    }

    private Set<KioskId> kiosks() {
        Set<KioskId> all = new TreeSet<>(Comparator.comparing(KioskId::value));
        all.addAll(words.keySet());
        attended.slots().forEach(slot -> all.add(slot.kiosk()));
        return all;
    }

    private KioskFigure figure(KioskId kiosk) {
        long settled = 0;
        @Nullable Instant arrived = null;
        for (Attended.Slot slot : attended.slots()) {
            if (slot.kiosk().equals(kiosk)) {
                settled += slot.sum();
                arrived = later(arrived, slot.arrived());
            }
        }
        LiveTotals.Word word = words.get(kiosk);
        if (word == null) {
            return new KioskFigure(kiosk, settled, settled, false, arrived);
        }
        Instant heard = later(arrived, word.at());
        if (word.isFresh(now)) {
            return new KioskFigure(kiosk, word.total(), settled, true, heard);
        }
        boolean isLastWord = arrived == null || word.at().isAfter(arrived);
        return new KioskFigure(
                kiosk,
                isLastWord ? Math.max(word.total(), settled) : settled,
                settled,
                false,
                heard);
    }

    private static Instant later(@Nullable Instant one, Instant other) {
        return one == null || other.isAfter(one) ? other : one;
    }

    private List<SlotFigure> slots() {
        Map<Instant, Long> people = new TreeMap<>();
        for (Attended.Slot slot : attended.slots()) {
            if (!isWithoutTime(slot.label())) {
                people.merge(
                        LocalDateTime.parse(slot.label()).toInstant(ZoneOffset.UTC),
                        slot.people(),
                        Long::sum);
            }
        }
        return people.entrySet().stream()
                .map(entry -> new SlotFigure(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static boolean isWithoutTime(String label) {
        return label.equals("unsynced");
    }
}
