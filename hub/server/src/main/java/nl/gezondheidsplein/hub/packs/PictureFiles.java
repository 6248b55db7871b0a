package nl.gezondheidsplein.hub.packs;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gezondheidsplein.hub.squaremap.pictures.OfferPicture;
import nl.gezondheidsplein.hub.squaremap.pictures.PictureBook;
import nl.gezondheidsplein.hub.squaremap.pictures.Redrawn;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.Offer;
import nl.gezondheidsplein.protocol.PictureSheet;
import nl.gezondheidsplein.protocol.Texts;

/**
 * The pictures of the offers of a pack as its files, the same for every place; read again only when
 * pictures or offers changed. Any thread may call.
 */
public final class PictureFiles {
    private static final String JSON = "application/json";

    /** Two editors at once may bring one too many; then what was verified longest ago has none. */
    private static final Comparator<Offer> NEWEST_VERIFIED =
            Comparator.comparing((Offer offer) -> offer.verified().orElse(LocalDate.MIN))
                    .reversed()
                    .thenComparing(Offer::id);

    private final PictureBook book;
    private volatile Known known = new Known("", ShownOffers.NONE, new TreeMap<>());

    private record Known(String mark, ShownOffers offers, SortedMap<String, Blob> files) {
        @SuppressWarnings("ReferenceEquality") // The same object until the map changes.
        boolean isOf(String now, ShownOffers shown) {
            return mark.equals(now) && offers == shown;
        }
    }

    public PictureFiles(PictureBook book) {
        this.book = book;
    }

    /** Returns the files by their path; not to be changed. */
    SortedMap<String, Blob> of(ShownOffers offers) {
        String mark = book.mark();
        Known before = known;
        if (before.isOf(mark, offers)) {
            return before.files();
        }
        Known fresh = new Known(mark, offers, files(offers.offers(), book.all()));
        known = fresh;
        return fresh.files();
    }

    private static SortedMap<String, Blob> files(List<Offer> offers, List<OfferPicture> kept) {
        Map<String, OfferPicture> byOffer =
                kept.stream()
                        .collect(
                                Collectors.toMap(
                                        picture -> picture.offer().toString(),
                                        Function.identity()));
        SortedMap<String, Blob> files = new TreeMap<>();
        SortedMap<String, PictureSheet.Picture> listed = new TreeMap<>();
        offers.stream()
                .sorted(NEWEST_VERIFIED)
                .flatMap(offer -> Stream.ofNullable(byOffer.get(offer.id())))
                .limit(PictureSheet.MAX_PICTURES)
                .forEach(
                        picture -> {
                            Redrawn drawn = picture.picture();
                            files.put(drawn.path(), new Blob(Redrawn.MEDIA_TYPE, drawn.content()));
                            listed.put(
                                    picture.offer().toString(),
                                    new PictureSheet.Picture(
                                            drawn.path(), Texts.of(Map.of("nl", picture.words()))));
                        });
        files.put("pictures.json", new Blob(JSON, MessageCodec.encode(new PictureSheet(listed))));
        return files;
    }
}
