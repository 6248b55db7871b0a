package nl.gezondheidsplein.kiosk.ui.home;

import java.util.List;
import java.util.Locale;
import nl.gezondheidsplein.kiosk.ui.drawing.Joining;
import nl.gezondheidsplein.kiosk.ui.drawing.Life;
import nl.gezondheidsplein.kiosk.ui.drawing.Scenery;
import nl.gezondheidsplein.kiosk.ui.look.Kit;
import nl.gezondheidsplein.kiosk.ui.look.Picture;
import nl.gezondheidsplein.kiosk.ui.question.TilesPanel;

/** The tiles under a welcome and a promise. */
public final class HomePanel extends TilesPanel implements HomeView {
    public HomePanel(Kit kit) {
        super(kit);
    }

    @Override
    public void showHome(String heading, String anonymous, List<Tile> tiles, Acts acts) {
        clear();
        for (Tile tile : tiles) {
            tile(
                    "home." + tile.way().name().toLowerCase(Locale.ROOT),
                    picture(tile.way()),
                    new nl.gezondheidsplein.kiosk.ui.question.Tile(
                            tile.words(), measure().isPortrait() ? "" : tile.line()),
                    () -> acts.chosen(tile.way()));
        }
        ask(heading, anonymous);
    }

    private static Picture picture(Way way) {
        return switch (way) {
            case CARE -> Joining.CARE;
            case HEALTH -> Joining.VIGOUR;
            case WELLBEING -> Life.TOGETHER;
            case MYSELF -> Scenery.HOW_AM_I;
            case AGENDA -> Scenery.TO_DO;
            case JOIN -> Joining.HANDS;
            case CHILDREN -> Life.CHILDREN;
            case MORE -> Joining.MORE;
        };
    }
}
