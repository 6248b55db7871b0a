package nl.gezondheidsplein.hub.packs;

import nl.gezondheidsplein.protocol.Sha256;

/** Bytes that are named by their hash and so never change. Immutable. */
public final class Blob {
    private final String mediaType;
    private final byte[] content;

    /** Takes a copy of the bytes. */
    public Blob(String mediaType, byte[] content) {
        this.mediaType = mediaType;
        this.content = content.clone();
    }

    /** Returns what the bytes are, as {@code application/json}. */
    public String mediaType() {
        return mediaType;
    }

    /** Returns a copy of the bytes. */
    public byte[] content() {
        return content.clone();
    }

    /** Returns the hash that names it, in lower-case hexadecimal. */
    public String sha256() {
        return Sha256.hex(content);
    }
}
