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
 * @param isClosed whether no visit begins: then only help and people can be reached
 */
public record Guide(
        Optional<CheckSheet> check,
        Optional<ClarifySheet> clarify,
        boolean isForChildren,
        boolean isClosed) {
    /** A kiosk that never had a content pack. */
    public static final Guide NONE = new Guide(Optional.empty(), Optional.empty(), false);

    /** One that is open. */
    public Guide(Optional<CheckSheet> check, Optional<ClarifySheet> clarify, boolean forChildren) {
        this(check, clarify, forChildren, false);
    }

    /** The same for a kiosk that stands here no longer. */
    public Guide closed() {
        return new Guide(check, clarify, isForChildren, true);
    }

    /** What a pack decides. */
    public static Guide of(Pack pack) {
        return new Guide(
                pack.check(),
                Optional.of(pack.clarify()).filter(sheet -> !sheet.starts().isEmpty()),
                pack.placeSheet().filter(place -> place.profile().isChildSafe()).isPresent());
    }
}
