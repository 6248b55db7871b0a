package nl.gezondheidsplein.hub.packs;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import nl.gezondheidsplein.protocol.Sha256;

/** Bytes that are named by their hash and so never change. Immutable. */
public final class Blob {
    private final String mediaType;
    private final byte[] content;
    private final String sha256;

    /** Takes a copy of the bytes. */
    public Blob(String mediaType, byte[] content) {
        this.mediaType = mediaType;
        this.content = content.clone();
        this.sha256 = Sha256.hex(this.content);
    }

    /** Returns what the bytes are, as {@code application/json}. */
    public String mediaType() {
        return mediaType;
    }

    /** Returns a copy of the bytes. */
    public byte[] content() {
        return content.clone();
    }

    /** Returns a stream of the bytes from one on, which copies nothing. */
    public InputStream open(int from) {
        return new ByteArrayInputStream(content, from, content.length - from);
    }

    /** Returns the hash that names it, in lower-case hexadecimal. */
    public String sha256() {
        return sha256;
    }

    /** Returns how many bytes there are. */
    public int size() {
        return content.length;
    }
}
