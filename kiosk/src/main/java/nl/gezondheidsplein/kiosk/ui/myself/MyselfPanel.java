package nl.gezondheidsplein.kiosk.ui.myself;

import java.util.Locale;
import java.util.Map;
import nl.gezondheidsplein.kiosk.ui.drawing.Life;
import nl.gezondheidsplein.kiosk.ui.drawing.Plant;
import nl.gezondheidsplein.kiosk.ui.look.Kit;
import nl.gezondheidsplein.kiosk.ui.look.Picture;
import nl.gezondheidsplein.kiosk.ui.question.Tile;
import nl.gezondheidsplein.kiosk.ui.question.TilesPanel;

/** A sprout for the short way, a blossom for the long one, and what else is on one's mind. */
public final class MyselfPanel extends TilesPanel implements MyselfView {
    public MyselfPanel(Kit kit) {
        super(kit);
    }

    @Override
    public void showMyself(String heading, String hint, Map<Way, Tile> ways, Acts acts) {
        clear();
        ways.forEach(
                (way, tile) ->
                        tile(
                                "myself." + way.name().toLowerCase(Locale.ROOT),
                                picture(way),
                                tile,
                                () -> acts.chosen(way)));
        ask(heading, hint);
    }

    private static Picture picture(Way way) {
        return switch (way) {
            case SHORT -> new Plant(0.2);
            case LONG -> new Plant(1);
            case CHANGE -> Life.CHANGE;
            case MIND -> Life.MIND;
        };
    }
}
