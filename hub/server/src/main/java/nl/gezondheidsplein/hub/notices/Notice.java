package nl.gezondheidsplein.hub.notices;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.gezondheidsplein.hub.squaremap.blocks.Announcement;
import nl.gezondheidsplein.protocol.PlaceId;

/**
 * A notice of an organisation.
 *
 * @param area where it is shown: a neighbourhood, or an area with several
 * @param place the one place of it where it is shown; empty for all of them
 * @param isWithdrawn whether it is shown no longer, though it has not ended
 */
public record Notice(
        String id, String area, Optional<PlaceId> place, Announcement said, boolean isWithdrawn) {
    /** Returns a new notice. */
    public static Notice of(String area, Optional<PlaceId> place, Announcement said) {
        // The letter makes a random id one that packs can carry.
        return new Notice("n-" + UUID.randomUUID(), area, place, said, false);
    }

    /** Returns the same notice saying something else, perhaps elsewhere. */
    public Notice saying(String newArea, Optional<PlaceId> newPlace, Announcement newSaid) {
        return new Notice(id, newArea, newPlace, newSaid, isWithdrawn);
    }

    /** Returns the same notice, which is shown no longer. */
    Notice withdrawn() {
        return new Notice(id, area, place, said, true);
    }

    /** Returns whether residents can read it on a day. */
    public boolean isShownOn(LocalDate day) {
        return !isWithdrawn && !said.until().isBefore(day);
    }
}
