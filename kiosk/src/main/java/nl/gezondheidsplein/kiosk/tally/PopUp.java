package nl.gezondheidsplein.kiosk.tally;

import java.util.Optional;
import nl.gezondheidsplein.protocol.PlaceSheet;

/**
 * A place where kiosks stand for a while: there an event begins by itself, and after the stay
 * nobody is counted.
 *
 * @param isSo whether the settings say that this is one; the pack may say it too
 */
record PopUp(EventSource source, boolean isSo) {
    /** Whether an event may begin without anybody's hand now. */
    boolean startsByItself(SlotReading now) {
        Optional<PlaceSheet> place = source.place();
        boolean isPopUp =
                isSo
                        || place.filter(sheet -> sheet.placeType().equals(PlaceSheet.POP_UP))
                                .isPresent();
        boolean isHere =
                place.flatMap(PlaceSheet::stay).filter(stay -> !stay.holds(now.here())).isEmpty();
        return isPopUp && now.trusted() && isHere;
    }

    /** Whether the kiosk should be gone by now, as far as the clock can say. */
    boolean isOver(SlotReading now) {
        return source.place()
                .flatMap(PlaceSheet::stay)
                .filter(stay -> now.isPast(stay.until()))
                .isPresent();
    }
}
