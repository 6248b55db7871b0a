package nl.gezondheidsplein.protocol;

import java.util.regex.Pattern;

/**
 * One file of a pack, fetched by its hash.
 *
 * @param path its name inside the pack, such as {@code place.json}; never absolute, never upwards
 * @param size in bytes
 */
public record PackFile(String path, String sha256, long size, String mediaType) {
    static final Pattern PATH =
            Pattern.compile(
                    "[a-z0-9][a-z0-9_-]*(\\.[a-z0-9]+)?(/[a-z0-9][a-z0-9_-]*(\\.[a-z0-9]+)?){0,4}");
    static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]+/[a-z0-9.+-]{1,60}");
    static final Pattern ADDRESS = Pattern.compile("/packs/[0-9a-f]{64}");

    public PackFile {
        Checks.length("path", path, 1, 200);
        Checks.form("path", path, PATH);
        Checks.form("sha256", sha256, Checks.HASH);
        Checks.range("size", size, 0, PackManifest.MAX_SIZE);
        Checks.form("mediaType", mediaType, MEDIA_TYPE);
    }

    /** Where the hub serves the bytes with this hash. */
    public static String address(String sha256) {
        return "/packs/" + sha256;
    }
}
