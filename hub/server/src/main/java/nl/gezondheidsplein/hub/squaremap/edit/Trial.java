package nl.gezondheidsplein.hub.squaremap.edit;

import java.util.Map;
import nl.gezondheidsplein.hub.squaremap.Offer;

/** What a draft would come to; nothing of it is kept. */
public sealed interface Trial {
    /** The offer as it would be. */
    record Seen(Offer offer) implements Trial {}

    /** It could not be kept: each field that is wrong has a sentence that says what to do. */
    record Refused(Map<OfferField, String> flaws) implements Trial {
        public Refused {
            flaws = Map.copyOf(flaws);
        }
    }
}
