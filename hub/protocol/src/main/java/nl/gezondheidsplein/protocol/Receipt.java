package nl.gezondheidsplein.protocol;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The hub's cumulative word on what is settled, that is committed or refused. Only a receipt lets a
 * row leave the outbox.
 *
 * @param upTo the highest number such that it and all below are settled; 0 before the first
 * @param refused in the order of their numbers
 * @param extras settled numbers above the first gap, ascending
 */
public record Receipt(long upTo, List<Refused> refused, List<Long> extras) {
    /** More refusals than a kiosk has in flight, and few enough for one message. */
    public static final int MAX_REFUSED = 64;

    /** Extras that fit one message beside the refusals. */
    public static final int MAX_EXTRAS = 512;

    public Receipt {
        Checks.range("upTo", upTo, 0, Checks.MAX_NUMBER - 1);
        Checks.range("the length of refused", refused.size(), 0, MAX_REFUSED);
        Checks.range("the length of extras", extras.size(), 0, MAX_EXTRAS);
        for (long extra : extras) {
            Checks.range("an extra", extra, upTo + 1, Checks.MAX_NUMBER);
        }
        refused =
                refused.stream()
                        .sorted(
                                Comparator.comparingLong(Refused::seq)
                                        .thenComparing(Refused::sha256))
                        .toList();
        extras = extras.stream().sorted().distinct().toList();
    }

    /**
     * A receipt that fits one message whatever is told: it keeps the refusals with the highest
     * numbers and the lowest extras, and leaves out extras that {@code upTo} already covers.
     */
    public static Receipt of(long upTo, Collection<Refused> refused, Collection<Long> extras) {
        return new Receipt(
                upTo,
                refused.stream()
                        .sorted(Comparator.comparingLong(Refused::seq).reversed())
                        .limit(MAX_REFUSED)
                        .toList(),
                extras.stream()
                        .filter(extra -> extra > upTo)
                        .sorted()
                        .distinct()
                        .limit(MAX_EXTRAS)
                        .toList());
    }

    /** The lowest number that is not settled. */
    public long nextSeq() {
        return upTo + 1;
    }
}
