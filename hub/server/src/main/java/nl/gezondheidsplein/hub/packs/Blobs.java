package nl.gezondheidsplein.hub.packs;

import java.util.Optional;

/** Finds the files of content packs for those who fetch them. Any thread may call. */
public interface Blobs {
    /** Returns the blob of this hash, 64 lower-case hexadecimal digits. */
    Optional<Blob> find(String sha256);
}
