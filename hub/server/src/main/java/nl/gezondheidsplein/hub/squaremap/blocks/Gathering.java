package nl.gezondheidsplein.hub.squaremap.blocks;

import java.time.LocalDateTime;
import java.util.Optional;
import nl.gezondheidsplein.protocol.Texts;

/**
 * Something that takes place once, such as an event.
 *
 * @param id by which it is known where it was made
 * @param start on the clock of the place, as is the end
 * @param where as people there say it
 * @param isCancelled whether it does not take place
 */
public record Gathering(
        String id,
        Texts name,
        LocalDateTime start,
        LocalDateTime end,
        Optional<String> where,
        boolean isCancelled,
        Blocks blocks) {}
