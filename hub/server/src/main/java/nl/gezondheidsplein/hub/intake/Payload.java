package nl.gezondheidsplein.hub.intake;

import nl.gezondheidsplein.protocol.Sha256;

/** The bytes of one message, exactly as they came, and their hash. */
final class Payload {
    private final byte[] bytes;
    private final String sha256;

    Payload(byte[] bytes) {
        this.bytes = bytes;
        this.sha256 = Sha256.hex(bytes);
    }

    byte[] bytes() {
        return bytes;
    }

    String sha256() {
        return sha256;
    }
}
