package nl.gezondheidsplein.kiosk.event;

import java.util.Optional;
import nl.gezondheidsplein.protocol.EventSheet.Event;
import nl.gezondheidsplein.protocol.PictureChoice;
import nl.gezondheidsplein.protocol.SecondQuestion;

/**
 * The event that this kiosk counts for now.
 *
 * @param desk what the kiosk is there
 * @param total people that this kiosk counted for the event so far, those taken back left out
 * @param isAsking whether the second question is still open; it is closed once for every event
 * @param canTakeBack whether there is a last check-in that could be taken back
 */
public record Running(Event event, Desk desk, int total, boolean isAsking, boolean canTakeBack) {

    /** The second question, if this event asks one and still may. */
    public Optional<SecondQuestion> question() {
        return event.setup().question().filter(_ -> isAsking);
    }

    /** The stand that this kiosk is; empty at the door. */
    public Optional<PictureChoice> stand() {
        return standOf(desk.stand());
    }

    /** The stand of this event with an id. */
    public Optional<PictureChoice> standOf(String id) {
        return event.stands().stream().filter(stand -> stand.id().equals(id)).findFirst();
    }

    /** Whether full stamp cards are counted here. */
    public boolean isRewardDesk() {
        return !desk.isDoor() && event.setup().reward().filter(desk.stand()::equals).isPresent();
    }
}
