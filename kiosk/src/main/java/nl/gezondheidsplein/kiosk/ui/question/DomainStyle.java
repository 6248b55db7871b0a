package nl.gezondheidsplein.kiosk.ui.question;

import nl.gezondheidsplein.kiosk.ui.look.ButtonStyle;
import nl.gezondheidsplein.kiosk.ui.look.Shade;
import nl.gezondheidsplein.protocol.Domain;

/** How a tile of a domain looks, the same on every screen. */
public final class DomainStyle {
    private DomainStyle() {}

    /** The tile of a domain. */
    public static ButtonStyle of(Domain domain) {
        return switch (domain) {
            case LICHAAM -> ButtonStyle.tile(Shade.TINT_TERRA, Shade.TERRA);
            case GEEST -> ButtonStyle.tile(Shade.TINT_PLUM, Shade.PLUM);
            case SOCIAAL -> ButtonStyle.tile(Shade.TINT_BLOSSOM, Shade.BLOSSOM);
            case MAATSCHAPPELIJK -> ButtonStyle.tile(Shade.TINT_BLUE, Shade.BLUE);
        };
    }
}
