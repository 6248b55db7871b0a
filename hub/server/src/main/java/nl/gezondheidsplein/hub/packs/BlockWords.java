package nl.gezondheidsplein.hub.packs;

import java.time.ZoneId;
import java.util.function.Supplier;
import nl.gezondheidsplein.hub.review.Reviews;
import nl.gezondheidsplein.hub.squaremap.blocks.OfferBlocks;

/** What says blocks in the words that readers left, made once for each review. */
public final class BlockWords implements Supplier<OfferBlocks> {
    private final ZoneId zone;
    private final Supplier<Reviews> reviews;
    private volatile Made made;

    private record Made(Reviews reviews, OfferBlocks blocks) {}

    /**
     * Says blocks on the clock of a zone.
     *
     * @param reviews the same object while nothing changed
     */
    public BlockWords(ZoneId zone, Supplier<Reviews> reviews) {
        this.zone = zone;
        this.reviews = reviews;
        this.made = made(reviews.get());
    }

    private Made made(Reviews read) {
        return new Made(read, MapOffers.blocks(zone, read));
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // The same until a review changes.
    public OfferBlocks get() {
        Reviews read = reviews.get();
        Made known = made;
        if (known.reviews() != read) {
            known = made(read);
            made = known;
        }
        return known.blocks();
    }
}
