package nl.gezondheidsplein.protocol;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * A part of a kiosk's social map: {@code offers/<part>.json} of a pack. Offers are spread over the
 * parts by their id, so that one edit sends one part again and not the whole map.
 *
 * @param offers at most 1,000, each id once
 */
public record OfferSheet(List<Offer> offers) {
    /** The folder of a pack that holds them. */
    public static final String FOLDER = "offers/";

    static final int MAX_OFFERS = 1_000;

    /** Ten thousand offers in five languages then take about half a megabyte a part. */
    private static final int PARTS = 64;

    public OfferSheet {
        offers = List.copyOf(offers);
        Checks.range("the number of offers", offers.size(), 0, MAX_OFFERS);
        var ids = new HashSet<String>();
        if (!offers.stream().map(Offer::id).allMatch(ids::add)) {
            throw Checks.refuse(Reason.DUPLICATE_FIELD, "an id occurs twice");
        }
    }

    /**
     * The file of a pack in which an offer of this id stands. It is not read from a digit of the
     * id, since ids that were made one after the other may share theirs.
     */
    public static String path(String id) {
        var sum = new CRC32();
        sum.update(id.getBytes(StandardCharsets.US_ASCII));
        return String.format(Locale.ROOT, "%s%02x.json", FOLDER, sum.getValue() % PARTS);
    }
}
