package nl.gezondheidsplein.kiosk.ui.around;

import java.util.List;
import javax.swing.JComponent;
import nl.gezondheidsplein.kiosk.ui.choices.RowsPanel;
import nl.gezondheidsplein.kiosk.ui.drawing.Pictures;
import nl.gezondheidsplein.kiosk.ui.look.ButtonFace;
import nl.gezondheidsplein.kiosk.ui.look.Kit;
import nl.gezondheidsplein.kiosk.ui.look.Picture;
import nl.gezondheidsplein.kiosk.ui.look.Role;

/** The map at one side, its offers as rows at the other. */
public final class AroundPanel extends RowsPanel implements AroundView {
    private static final int MAP = 33;

    public AroundPanel(Kit kit) {
        super(kit, "map");
    }

    @Override
    public boolean hasRoomForMap() {
        return !measure().isPortrait() && !measure().isSmall();
    }

    @Override
    public int rowsPerPage() {
        return rows();
    }

    @Override
    protected int rows() {
        return hasRoomForMap() ? 3 : 2;
    }

    @Override
    protected int share() {
        return MAP;
    }

    @Override
    public void showAround(Page page, Acts acts) {
        List<? extends JComponent> map =
                page.rings().isEmpty() ? List.of() : List.of(new RingMap(kit(), page));
        showRows(
                page.heading(),
                page.rows().stream().map(row -> row(row, acts)).toList(),
                map,
                page.turn(),
                acts);
    }

    private JComponent row(Row row, Acts acts) {
        Picture picture =
                row.number() == 0 ? Pictures.named(row.picture()) : new Marker(row.number());
        return kit().button(
                        "map.offer." + row.offer(),
                        rowStyle().named(Role.LINE),
                        ButtonFace.of(picture, row.title()).withLine(row.line()),
                        () -> acts.offerChosen(row.offer()));
    }
}
