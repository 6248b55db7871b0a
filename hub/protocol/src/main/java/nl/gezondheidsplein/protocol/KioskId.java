package nl.gezondheidsplein.protocol;

/**
 * The name of one kiosk, {@code k-} and ten letters or digits; equal to the CN of its certificate
 * and never issued twice.
 *
 * @param value matches {@code k-[a-z0-9]{10}}
 */
public record KioskId(String value) implements Comparable<KioskId> {
    public KioskId {
        Checks.form("kiosk", value, Checks.KIOSK);
    }

    @Override
    public int compareTo(KioskId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
