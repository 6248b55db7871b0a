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
        sideways();
    }

    @Override
    public void showMyself(String heading, String hint, Map<Way, Tile> ways, Acts acts) {
        clear();
        ways.forEach(
                (way, tile) ->
                        tile(
                                "myself." + way.name().toLowerCase(Locale.ROOT),
                                picture(way),
                                measure().isPortrait() && !isCounted(way)
                                        ? Tile.of(tile.words())
                                        : tile,
                                () -> acts.chosen(way)));
        ask(heading, hint);
    }

    /** How many questions there are is told everywhere, examples only where there is room. */
    private static boolean isCounted(Way way) {
        return way == Way.SHORT || way == Way.LONG;
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
