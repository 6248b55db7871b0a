package nl.gezondheidsplein.kiosk.visit;

import java.util.Comparator;

/**
 * That offers of a category were looked at, or taken along, at least once in a visit.
 *
 * @param category a theme, or only the domain for a sensitive offer
 */
public record OfferUse(String category, Step step) implements Comparable<OfferUse> {
    private static final Comparator<OfferUse> ORDER =
            Comparator.comparing(OfferUse::category).thenComparing(OfferUse::step);

    /** How far it went. */
    public enum Step {
        SHOWN,
        TAKEN
    }

    @Override
    public int compareTo(OfferUse other) {
        return ORDER.compare(this, other);
    }
}
