package nl.gezondheidsplein.protocol;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * All files of a content pack. Its encoded bytes are the blob that a {@link PackManifest} names.
 *
 * @param version {@code <place or neighbourhood>-<number>}
 * @param covenant label that visits count under while this pack is on screen
 * @param files at most 500, each path once
 */
public record PackIndex(
        String version,
        PlaceId place,
        NeighbourhoodId neighbourhood,
        String covenant,
        List<PackFile> files) {
    static final Pattern VERSION = Pattern.compile("[a-z][a-z0-9-]{1,39}-[1-9][0-9]{0,8}");
    static final int MAX_FILES = 500;

    public PackIndex {
        Checks.form("version", version, VERSION);
        Checks.form("covenant", covenant, Checks.LABEL);
        files = List.copyOf(files);
        Checks.range("the number of files", files.size(), 0, MAX_FILES);
        var paths = new HashSet<String>();
        if (!files.stream().map(PackFile::path).allMatch(paths::add)) {
            throw Checks.refuse(Reason.DUPLICATE_FIELD, "a path occurs twice");
        }
    }

    /**
     * The number that a version label ends in; a kiosk refuses a pack with a lower one.
     *
     * @throws MalformedMessageException when the label is no version
     */
    public static long number(String version) {
        Checks.form("version", version, VERSION);
        return Long.parseLong(version.substring(version.lastIndexOf('-') + 1));
    }

    /** The number that this version ends in. */
    public long number() {
        return number(version);
    }
}
