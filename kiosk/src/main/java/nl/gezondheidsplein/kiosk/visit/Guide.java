package nl.gezondheidsplein.kiosk.visit;

import java.util.Optional;
import nl.gezondheidsplein.kiosk.content.Pack;
import nl.gezondheidsplein.protocol.CheckSheet;
import nl.gezondheidsplein.protocol.ClarifySheet;

/**
 * The part of the content that decides which way a visit goes.
 *
 * @param check empty when there is only the quick check
 * @param clarify empty when wishes cannot be made clearer
 * @param isForChildren whether a grown-up must say so before anything about health is asked
 */
public record Guide(
        Optional<CheckSheet> check, Optional<ClarifySheet> clarify, boolean isForChildren) {
    /** A kiosk that never had a content pack. */
    public static final Guide NONE = new Guide(Optional.empty(), Optional.empty(), false);

    /** What a pack decides. */
    public static Guide of(Pack pack) {
        return new Guide(
                pack.check(),
                Optional.of(pack.clarify()).filter(sheet -> !sheet.starts().isEmpty()),
                pack.placeSheet().filter(place -> place.profile().isChildSafe()).isPresent());
    }
}
