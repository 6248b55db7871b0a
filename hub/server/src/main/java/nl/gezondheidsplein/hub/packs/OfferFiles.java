package nl.gezondheidsplein.hub.packs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.Offer;
import nl.gezondheidsplein.protocol.OfferSheet;

/** The files of offers, made once for the same list, since every place gets the same. */
final class OfferFiles {
    private static final String JSON = "application/json";

    private volatile Made made = new Made(List.of(), new TreeMap<>());

    private record Made(List<Offer> offers, SortedMap<String, Blob> files) {}

    /** Returns the blobs of these offers by their path in a pack; empty parts are left out. */
    SortedMap<String, Blob> of(List<Offer> offers) {
        Made known = made;
        // The list itself, not its contents: comparing ten thousand offers costs as much.
        if (!isSame(known.offers(), offers)) {
            known = new Made(offers, files(offers));
            made = known;
        }
        return known.files();
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(List<Offer> one, List<Offer> other) {
        return one == other;
    }

    private static SortedMap<String, Blob> files(List<Offer> offers) {
        SortedMap<String, List<Offer>> parts = new TreeMap<>();
        offers.stream()
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
        return files;
    }
}
