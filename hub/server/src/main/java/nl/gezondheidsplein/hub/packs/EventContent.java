package nl.gezondheidsplein.hub.packs;

import java.util.Map;
import nl.gezondheidsplein.hub.review.Part;
import nl.gezondheidsplein.hub.squaremap.blocks.Blocks;
import nl.gezondheidsplein.protocol.EventSheet;
import nl.gezondheidsplein.protocol.MessageCodec;

/**
 * The events of a place.
 *
 * @param sheet as a kiosk counts heads by it
 * @param blocks what is told of them in the agenda, by their id; an event without any is told by
 *     its name, its time and its place
 */
public record EventContent(EventSheet sheet, Map<String, Blocks> blocks) {
    /** No event in sight. */
    public static final EventContent EMPTY = new EventContent(EventSheet.EMPTY, Map.of());

    public EventContent {
        blocks = Map.copyOf(blocks);
    }

    /** Returns the same in the words of its readers. */
    EventContent reviewed(ReviewedSheets read) {
        return new EventContent(
                MessageCodec.decodeEventSheet(read.read(Part.EVENTS, MessageCodec.encode(sheet))),
                blocks);
    }
}
