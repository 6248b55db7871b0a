package nl.gezondheidsplein.hub.packs;

import java.time.LocalDate;
import java.util.List;
import nl.gezondheidsplein.hub.squaremap.blocks.Blocks;
import nl.gezondheidsplein.hub.squaremap.blocks.Gathering;
import nl.gezondheidsplein.hub.squaremap.blocks.OfferBlocks;
import nl.gezondheidsplein.protocol.EventSheet;
import nl.gezondheidsplein.protocol.Offer;

/**
 * Events as kiosks show what there is to do: as offers of one day, in a file of their own, so that
 * kiosks of every version have them in their agenda.
 */
public final class EventOffers {
    /** Beside the parts of the social map, which are named by two digits. */
    static final String PATH = "offers/events.json";

    private final OfferBlocks blocks;

    EventOffers(OfferBlocks blocks) {
        this.blocks = blocks;
    }

    /** Returns the events that are not over on a day. */
    List<Offer> of(EventContent events, LocalDate today) {
        return events.sheet().events().stream()
                .filter(event -> !event.end().toLocalDate().isBefore(today))
                .map(event -> blocks.render(gathering(event, told(event, events))))
                .toList();
    }

    /** Returns an event as something that takes place once. */
    public static Gathering gathering(EventSheet.Event event, Blocks told) {
        return new Gathering(
                event.id(),
                event.name(),
                event.start(),
                event.end(),
                event.setup().where(),
                event.setup().isCancelled(),
                told);
    }

    /** Returns the sheet with the word "example" in the name of what is one. */
    EventSheet marked(EventContent events) {
        return new EventSheet(
                events.sheet().events().stream()
                        .map(event -> told(event, events).isDemo() ? marked(event) : event)
                        .toList());
    }

    private EventSheet.Event marked(EventSheet.Event event) {
        return new EventSheet.Event(
                event.id(),
                blocks.example(event.name()),
                event.start(),
                event.end(),
                event.stands(),
                event.programme(),
                event.setup());
    }

    private static Blocks told(EventSheet.Event event, EventContent events) {
        return events.blocks().getOrDefault(event.id(), Blocks.NONE);
    }
}
