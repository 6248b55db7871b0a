package nl.gezondheidsplein.kiosk.visit;

import java.util.Optional;
import nl.gezondheidsplein.protocol.words.HeardLanguage;

/** How somebody takes in a visit. A new visit has a new one, so none knows of the one before. */
final class Manner {
    Optional<Language> language = Optional.empty();

    /** The language that is heard while the screens are Dutch. */
    Optional<HeardLanguage> heard = Optional.empty();

    boolean isLarger;
    boolean isCalm;
    boolean isListening;
}
