package nl.gezondheidsplein.hub.packs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.Offer;
import nl.gezondheidsplein.protocol.OfferSheet;

/** The files of offers, made once for the same map, since every place gets the same. */
final class OfferFiles {
    private static final String JSON = "application/json";

    private volatile Made made = new Made(ShownOffers.NONE, new TreeMap<>());

    private record Made(ShownOffers offers, SortedMap<String, Blob> files) {}

    /** Returns the blobs of these offers by their path in a pack; empty parts are left out. */
    SortedMap<String, Blob> of(ShownOffers offers) {
        Made known = made;
        // The map itself, not its contents: comparing ten thousand offers costs as much.
        if (!isSame(known.offers(), offers)) {
            known = new Made(offers, files(offers));
            made = known;
        }
        return known.files();
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(ShownOffers one, ShownOffers other) {
        return one == other;
    }

    private static SortedMap<String, Blob> files(ShownOffers shown) {
        SortedMap<String, List<Offer>> parts = new TreeMap<>();
        shown.offers().stream()
                .sorted(Comparator.comparing(Offer::id))
                .forEach(
                        offer ->
                                parts.computeIfAbsent(
                                                OfferSheet.path(offer.id()),
                                                path -> new ArrayList<>())
                                        .add(offer));
        SortedMap<String, Blob> files = new TreeMap<>();
        parts.forEach(
                (path, part) ->
                        files.put(path, new Blob(JSON, MessageCodec.encode(new OfferSheet(part)))));
        files.put("received.json", new Blob(JSON, MessageCodec.encode(shown.received())));
        return files;
    }
}
