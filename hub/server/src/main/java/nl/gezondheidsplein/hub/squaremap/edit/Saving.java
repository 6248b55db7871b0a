package nl.gezondheidsplein.hub.squaremap.edit;

import java.util.Map;
import java.util.UUID;

/** What became of a change by hand. */
public sealed interface Saving {
    /** It is in the map. */
    record Saved(UUID offer) implements Saving {}

    /** Nothing is done; each field that is wrong has a sentence that says what to do. */
    record Refused(Map<OfferField, String> flaws) implements Saving {
        public Refused {
            flaws = Map.copyOf(flaws);
        }
    }

    /** Nothing is done: this looks like a person. Whoever is sure that it is none saves again. */
    record Doubtful(Map<OfferField, String> traces) implements Saving {
        public Doubtful {
            traces = Map.copyOf(traces);
        }
    }

    /** Nothing is done: somebody else changed this offer in the meantime. */
    record Moved(OpenOffer now) implements Saving {}

    /** Nothing is done: the offer is gone. */
    record Gone() implements Saving {}
}
