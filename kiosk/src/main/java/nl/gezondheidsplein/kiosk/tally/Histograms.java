package nl.gezondheidsplein.kiosk.tally;

import java.util.HashMap;
import java.util.Map;
import nl.gezondheidsplein.kiosk.outbox.CounterKey;
import nl.gezondheidsplein.protocol.Count;
import nl.gezondheidsplein.protocol.Counts;
import nl.gezondheidsplein.protocol.Domain;
import nl.gezondheidsplein.protocol.Kind;

/** Turns counters into the counts of the wire, whole, with every zero in its place. */
final class Histograms {
    private static final int ANSWERS = 6;

    private Histograms() {}

    /** The counts of a quick check: one histogram and one choice, each standing alone. */
    static Counts quick(Map<CounterKey, Integer> counters) {
        int[] faces = new int[ANSWERS];
        Map<String, Integer> choices = new HashMap<>();
        for (Domain domain : Domain.values()) {
            choices.put(domain.id(), 0);
        }
        counters.forEach(
                (counter, count) -> {
                    switch (counter.item()) {
                        case "q0" -> faces[Integer.parseInt(counter.answer())] = count;
                        case "choice" -> choices.put(counter.answer(), count);
                        default -> throw notExpected(counter);
                    }
                });
        return Counts.of(
                Map.of("q0", Count.Histogram.of(faces), "choice", Count.Choices.of(choices)));
    }

    /** The counts of usage; what is rare goes into {@code other}, so that nobody stands out. */
    static Counts usage(Map<CounterKey, Integer> counters) {
        Map<String, Count> items = new HashMap<>();
        int other = 0;
        for (Map.Entry<CounterKey, Integer> counter : counters.entrySet()) {
            if (counter.getValue() < Kind.FLOOR) {
                other += counter.getValue();
            } else {
                items.put(counter.getKey().item(), new Count.Single(counter.getValue()));
            }
        }
        if (other > 0) {
            items.put("other", new Count.Single(other));
        }
        return Counts.of(items);
    }

    private static IllegalStateException notExpected(CounterKey counter) {
        return new IllegalStateException("a quick check has no item " + counter.item());
    }
}
