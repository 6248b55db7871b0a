package nl.gezondheidsplein.protocol;

/**
 * Where a kiosk stands: a meeting place of a neighbourhood.
 *
 * @param value matches {@code [a-z][a-z0-9-]{1,39}}
 */
public record PlaceId(String value) implements Comparable<PlaceId> {
    public PlaceId {
        Checks.form("place", value, Checks.NAME);
    }

    @Override
    public int compareTo(PlaceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
