package nl.gezondheidsplein.kiosk.speech;

import java.nio.file.Path;
import java.util.Optional;

/** The recordings of people from the neighbourhood. */
@FunctionalInterface
public interface Clips {
    /** A sound file in which somebody says exactly these words in this language. */
    Optional<Path> of(Phrase phrase);

    /** No recordings. */
    static Clips none() {
        return _ -> Optional.empty();
    }
}
