package nl.gezondheidsplein.protocol;

import java.util.HashSet;
import java.util.List;

/**
 * A part of a kiosk's social map: {@code offers/<part>.json} of a pack. Offers are spread over the
 * parts by their id, so that one edit sends one part again and not the whole map.
 *
 * @param offers at most 1,000, each id once
 */
public record OfferSheet(List<Offer> offers) {
    static final int MAX_OFFERS = 1_000;

    public OfferSheet {
        offers = List.copyOf(offers);
        Checks.range("the number of offers", offers.size(), 0, MAX_OFFERS);
        var ids = new HashSet<String>();
        if (!offers.stream().map(Offer::id).allMatch(ids::add)) {
            throw Checks.refuse(Reason.DUPLICATE_FIELD, "an id occurs twice");
        }
    }
}
