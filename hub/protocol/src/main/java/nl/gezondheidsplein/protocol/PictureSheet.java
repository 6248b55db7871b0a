package nl.gezondheidsplein.protocol;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The pictures of offers: {@code pictures.json} of a pack. A file of its own, since kiosks of an
 * older version refuse an offer that says more than they know.
 *
 * @param pictures by the id of the offer
 */
public record PictureSheet(SortedMap<String, Picture> pictures) {
    /** The most pictures of a pack: its index, which names each file, has room for no more. */
    public static final int MAX_PICTURES = 60;

    /** The widest picture, in pixels. */
    public static final int MAX_WIDTH = 640;

    /** The tallest picture, in pixels. */
    public static final int MAX_HEIGHT = 480;

    static final Pattern FILE = Pattern.compile("pictures/[0-9a-f]{64}\\.jpg");

    /** No offer has a picture. */
    public static final PictureSheet EMPTY = new PictureSheet(new TreeMap<>());

    public PictureSheet {
        pictures = Collections.unmodifiableSortedMap(new TreeMap<>(pictures));
        Checks.range("the number of pictures", pictures.size(), 0, MAX_PICTURES);
        pictures.keySet().forEach(id -> Checks.form("id", id, Offer.ID));
    }

    /** The picture of this offer. */
    public Optional<Picture> of(String offer) {
        return Optional.ofNullable(pictures.get(offer));
    }

    /** The path in a pack of the picture with this hash. */
    public static String path(String sha256) {
        return "pictures/" + sha256 + ".jpg";
    }

    /**
     * One picture.
     *
     * @param file its path in the pack
     * @param words what is to be seen on it, for who does not see it; in a language that is not
     *     there nothing is said of it
     */
    public record Picture(String file, Texts words) {
        public Picture {
            Checks.form("file", file, FILE);
        }
    }
}
