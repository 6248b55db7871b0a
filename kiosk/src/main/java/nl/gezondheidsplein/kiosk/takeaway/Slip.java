package nl.gezondheidsplein.kiosk.takeaway;

import java.util.List;

/**
 * A slip of paper in words that are already chosen.
 *
 * @param isRightToLeft whether the resident's language is read from right to left
 */
public record Slip(boolean isRightToLeft, List<SlipPart> parts) {
    public Slip {
        parts = List.copyOf(parts);
    }
}
