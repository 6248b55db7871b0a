package nl.gezondheidsplein.hub.packs;

import java.util.List;
import nl.gezondheidsplein.protocol.Offer;
import nl.gezondheidsplein.protocol.ReceivedSheet;

/**
 * The social map as packs carry it.
 *
 * @param received when those of them came in that nobody ever verified
 */
public record ShownOffers(List<Offer> offers, ReceivedSheet received) {
    /** A hub without a social map. */
    public static final ShownOffers NONE = new ShownOffers(List.of(), ReceivedSheet.EMPTY);

    public ShownOffers {
        offers = List.copyOf(offers);
    }
}
