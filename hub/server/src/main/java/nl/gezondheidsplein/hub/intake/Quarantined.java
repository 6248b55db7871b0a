package nl.gezondheidsplein.hub.intake;

import java.time.Instant;
import java.util.Optional;
import nl.gezondheidsplein.protocol.Sha256;

/** Bytes that were refused, as they came. Immutable. */
public final class Quarantined {
    private final Optional<Long> seq;
    private final String reason;
    private final byte[] payload;
    private final Instant arrival;

    Quarantined(Optional<Long> seq, String reason, byte[] payload, Instant arrival) {
        this.seq = seq;
        this.reason = reason;
        this.payload = payload.clone();
        this.arrival = arrival;
    }

    /** Returns its number, where the bytes tell one. */
    public Optional<Long> seq() {
        return seq;
    }

    public String reason() {
        return reason;
    }

    /** Returns a copy of the bytes. */
    public byte[] payload() {
        return payload.clone();
    }

    public String sha256() {
        return Sha256.hex(payload);
    }

    public Instant arrival() {
        return arrival;
    }
}
