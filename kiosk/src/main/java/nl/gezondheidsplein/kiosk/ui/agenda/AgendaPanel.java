package nl.gezondheidsplein.kiosk.ui.agenda;

import java.util.List;
import javax.swing.JComponent;
import nl.gezondheidsplein.kiosk.ui.choices.RowsPanel;
import nl.gezondheidsplein.kiosk.ui.drawing.Pictures;
import nl.gezondheidsplein.kiosk.ui.drawing.Sign;
import nl.gezondheidsplein.kiosk.ui.look.ButtonFace;
import nl.gezondheidsplein.kiosk.ui.look.ButtonStyle;
import nl.gezondheidsplein.kiosk.ui.look.CardBox;
import nl.gezondheidsplein.kiosk.ui.look.Kit;
import nl.gezondheidsplein.kiosk.ui.look.Role;
import nl.gezondheidsplein.kiosk.ui.look.Shade;

/** Rows to touch, and beside them the days and the filters. */
public final class AgendaPanel extends RowsPanel implements AgendaView {
    private static final int SIDE = 21;

    private boolean isTelling;

    public AgendaPanel(Kit kit) {
        super(kit, "agenda");
    }

    @Override
    public boolean hasRoomForPlace() {
        return !measure().isPortrait();
    }

    @Override
    public int rowsPerPage() {
        return usualRows();
    }

    @Override
    public boolean tellsOnAPageOfItsOwn() {
        return measure().isSmall() || measure().isPortrait();
    }

    @Override
    protected int rows() {
        return isTelling ? 1 : usualRows();
    }

    private int usualRows() {
        return measure().isSmall() || measure().isPortrait() ? 2 : 3;
    }

    @Override
    protected int share() {
        return SIDE;
    }

    @Override
    public void showAgenda(Page page, Acts acts) {
        isTelling =
                tellsOnAPageOfItsOwn() && page.rows().stream().anyMatch(Row.Told.class::isInstance);
        List<? extends JComponent> rows =
                page.rows().isEmpty()
                        ? List.of(
                                new CardBox(kit(), Shade.CARD, Sign.ASK)
                                        .with(Role.SENTENCE, page.nothing()))
                        : page.rows().stream().map(row -> row(row, acts)).toList();
        showRows(
                page.heading(),
                rows,
                page.sides().stream().map(side -> side(side, acts)).toList(),
                page.turn(),
                acts);
    }

    private JComponent row(Row row, Acts acts) {
        return switch (row) {
            case Row.Thing thing -> thing(thing, acts);
            case Row.Told(String words, String mark) ->
                    new CardBox(kit(), Shade.TINT_SUN, Pictures.named("informatie"))
                            .with(Role.SENTENCE, words)
                            .with(Role.LINE, mark);
        };
    }

    private JComponent thing(Row.Thing row, Acts acts) {
        return kit().button(
                        "agenda.offer." + row.offer(),
                        rowStyle(),
                        ButtonFace.of(Pictures.named(row.picture()), row.title())
                                .withLine(row.line()),
                        () -> acts.offerChosen(row.offer()));
    }

    private JComponent side(Side side, Acts acts) {
        return kit().button(
                        "agenda." + side.id(),
                        ButtonStyle.tile(Shade.TINT_BLUE, Shade.BLUE).named(Role.LABEL),
                        ButtonFace.of(Pictures.named(side.picture()), side.words()),
                        () -> acts.sideChosen(side.id()));
    }
}
