package nl.gezondheidsplein.hub.events;

import java.time.LocalDateTime;
import java.util.Set;
import nl.gezondheidsplein.hub.squaremap.blocks.Blocks;
import nl.gezondheidsplein.protocol.EventSheet;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.NeighbourhoodId;

/**
 * An event of a neighbourhood.
 *
 * @param sheet the event as kiosks get it
 * @param neighbourhood whose event it is; its figures count there wherever the kiosks come from
 * @param kiosks those chosen for it; others of the neighbourhood may join by hand
 * @param blocks what is told of it in the agenda
 */
public record Event(
        EventSheet.Event sheet, NeighbourhoodId neighbourhood, Set<KioskId> kiosks, Blocks blocks) {
    /** An event of which nothing is told but where and when. */
    public Event(EventSheet.Event sheet, NeighbourhoodId neighbourhood, Set<KioskId> kiosks) {
        this(sheet, neighbourhood, kiosks, Blocks.NONE);
    }

    public Event {
        kiosks = Set.copyOf(kiosks);
    }

    /** Returns its id. */
    public String id() {
        return sheet.id();
    }

    /** Returns its Dutch name. */
    public String name() {
        return sheet.name().in("nl");
    }

    /** Returns whether it does not take place. */
    public boolean isCancelled() {
        return sheet.setup().isCancelled();
    }

    /** Returns whether it is under way at this minute on the clock of the place. */
    public boolean isOn(LocalDateTime now) {
        return !isCancelled() && !now.isBefore(sheet.start()) && now.isBefore(sheet.end());
    }

    /** Returns the same event with another sheet, which keeps its id. */
    Event with(EventSheet.Event changed) {
        return new Event(changed, neighbourhood, kiosks, blocks);
    }

    /** Returns the same event, which does not take place. */
    Event cancelled() {
        EventSheet.Setup setup = sheet.setup();
        return with(
                new EventSheet.Event(
                        sheet.id(),
                        sheet.name(),
                        sheet.start(),
                        sheet.end(),
                        sheet.stands(),
                        sheet.programme(),
                        new EventSheet.Setup(
                                setup.where(),
                                setup.question(),
                                setup.hasGroups(),
                                setup.reward(),
                                true,
                                setup.spots())));
    }
}
