package nl.gezondheidsplein.kiosk.tally;

import java.util.HashMap;
import java.util.Map;
import nl.gezondheidsplein.kiosk.outbox.CounterKey;
import nl.gezondheidsplein.kiosk.visit.Contribution.Changed.Change;
import nl.gezondheidsplein.protocol.Count;
import nl.gezondheidsplein.protocol.Counts;
import nl.gezondheidsplein.protocol.Domain;
import nl.gezondheidsplein.protocol.Kind;

/** Turns counters into the counts of the wire, whole, with every zero in its place. */
final class Histograms {
    /** Faces 0 to 4 and skipped. */
    private static final int FACES = 6;

    /** More, same, less and skipped. */
    private static final int CHANGES = 4;

    private Histograms() {}

    /** The counts of a bucket of this kind. */
    static Counts of(Kind kind, Map<CounterKey, Integer> counters) {
        return switch (kind) {
            case QUICK -> quick(counters);
            case CHECK -> positions(counters, FACES);
            case CHANGE -> positions(counters, CHANGES);
            case WISH, VOTE, GIVE -> choices(counters);
            case BELIEVER, RIPPLE -> singles(counters);
            case USAGE -> usage(counters);
            case ATTENDANCE, ATTENDANCE_DETAIL ->
                    throw new IllegalStateException("visits count no " + kind.id());
        };
    }

    /** Where a change stands in its array. */
    static int position(Change change) {
        return switch (change) {
            case MORE -> 0;
            case SAME -> 1;
            case LESS -> 2;
            case SKIPPED -> 3;
        };
    }

    /** One histogram and one choice, each standing alone. */
    private static Counts quick(Map<CounterKey, Integer> counters) {
        int[] faces = new int[FACES];
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

    private static IllegalStateException notExpected(CounterKey counter) {
        return new IllegalStateException("a quick check has no item " + counter.item());
    }

    private static Counts positions(Map<CounterKey, Integer> counters, int length) {
        Map<String, int[]> arrays = new HashMap<>();
        counters.forEach(
                (counter, count) ->
                        arrays.computeIfAbsent(counter.item(), _ -> new int[length])[
                                        Integer.parseInt(counter.answer())] =
                                count);
        Map<String, Count> items = new HashMap<>();
        arrays.forEach((item, array) -> items.put(item, Count.Histogram.of(array)));
        return Counts.of(items);
    }

    private static Counts choices(Map<CounterKey, Integer> counters) {
        Map<String, Map<String, Integer>> maps = new HashMap<>();
        counters.forEach(
                (counter, count) ->
                        maps.computeIfAbsent(counter.item(), _ -> new HashMap<>())
                                .put(counter.answer(), count));
        Map<String, Count> items = new HashMap<>();
        maps.forEach((item, map) -> items.put(item, Count.Choices.of(map)));
        return Counts.of(items);
    }

    private static Counts singles(Map<CounterKey, Integer> counters) {
        Map<String, Count> items = new HashMap<>();
        counters.forEach((counter, count) -> items.put(counter.item(), new Count.Single(count)));
        return Counts.of(items);
    }

    /** What is rare goes into {@code other}, so that nobody stands out. */
    private static Counts usage(Map<CounterKey, Integer> counters) {
        Map<String, Count> items = new HashMap<>();
        int other = 0;
        for (Map.Entry<CounterKey, Integer> counter : counters.entrySet()) {
            String item = counter.getKey().item();
            if (counter.getValue() < Kind.FLOOR || item.equals("other")) {
                other += counter.getValue();
            } else {
                items.put(item, new Count.Single(counter.getValue()));
            }
        }
        if (other > 0) {
            items.put("other", new Count.Single(other));
        }
        return Counts.of(items);
    }
}
