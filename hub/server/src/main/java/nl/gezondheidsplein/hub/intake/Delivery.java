package nl.gezondheidsplein.hub.intake;

import nl.gezondheidsplein.protocol.TopicAddress;

/**
 * One message as the broker handed it over, with the way to tell the broker that it is safe.
 *
 * <p>Immutable; made on the broker's thread and read on the intake's.
 */
public final class Delivery {
    private final TopicAddress address;
    private final byte[] payload;
    private final boolean isRetained;
    private final Runnable acknowledgement;

    /**
     * Makes a delivery.
     *
     * @param payload not copied; nobody else may keep it
     * @param isRetained whether the broker had kept it from before
     * @param acknowledgement tells the broker to forget it; must not block or throw
     */
    public Delivery(
            TopicAddress address, byte[] payload, boolean isRetained, Runnable acknowledgement) {
        this.address = address;
        this.payload = payload;
        this.isRetained = isRetained;
        this.acknowledgement = acknowledgement;
    }

    TopicAddress address() {
        return address;
    }

    byte[] payload() {
        return payload;
    }

    boolean isRetained() {
        return isRetained;
    }

    void acknowledge() {
        acknowledgement.run();
    }
}
