package nl.gezondheidsplein.protocol;

/**
 * A <i>gezonde wijk</i> of at most 15,000 residents; the smallest area that figures are published
 * for.
 *
 * @param value matches {@code [a-z][a-z0-9-]{1,39}}
 */
public record NeighbourhoodId(String value) implements Comparable<NeighbourhoodId> {
    public NeighbourhoodId {
        Checks.form("neighbourhood", value, Checks.NAME);
    }

    @Override
    public int compareTo(NeighbourhoodId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
