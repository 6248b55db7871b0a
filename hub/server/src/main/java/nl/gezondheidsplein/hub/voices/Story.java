package nl.gezondheidsplein.hub.voices;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import nl.gezondheidsplein.protocol.NeighbourhoodId;

/**
 * What a resident told of themselves. Personal data: nobody knows whose, at which kiosk or on which
 * day, and it is withdrawn by who holds the code.
 *
 * @param id random, so that it tells no order
 * @param month in which it came
 * @param firstReader the moderator who approved first, until another does
 * @param goesOn the day on which it is deleted unless two approve; empty when they did
 */
public record Story(
        String id,
        NeighbourhoodId neighbourhood,
        YearMonth month,
        String language,
        String text,
        StoryState state,
        Optional<String> firstReader,
        Optional<LocalDate> goesOn) {}
