package nl.gezondheidsplein.kiosk.takeaway;

import java.util.Optional;
import nl.gezondheidsplein.protocol.words.Direction;

/**
 * A sentence in the resident's language, and the same in Dutch for whoever helps.
 *
 * @param dutch empty when the resident reads Dutch
 */
public record Said(String own, Optional<String> dutch) {
    /** A sentence for who reads Dutch. */
    public static Said inDutch(String sentence) {
        return new Said(sentence, Optional.empty());
    }

    /**
     * A sentence in two languages; said once where both are the same, as names are, and promises
     * that no reader of the language has reviewed.
     */
    public static Said inBoth(String own, String dutch) {
        return new Said(
                own,
                Direction.withoutIsolates(own).equals(Direction.withoutIsolates(dutch))
                        ? Optional.empty()
                        : Optional.of(dutch));
    }
}
