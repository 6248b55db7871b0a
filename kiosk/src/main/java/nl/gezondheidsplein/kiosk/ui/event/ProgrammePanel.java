package nl.gezondheidsplein.kiosk.ui.event;

import java.util.List;
import java.util.stream.Stream;
import javax.swing.JComponent;
import nl.gezondheidsplein.kiosk.ui.choices.RowsPanel;
import nl.gezondheidsplein.kiosk.ui.choices.Turn;
import nl.gezondheidsplein.kiosk.ui.drawing.Pictures;
import nl.gezondheidsplein.kiosk.ui.look.CardBox;
import nl.gezondheidsplein.kiosk.ui.look.Kit;
import nl.gezondheidsplein.kiosk.ui.look.Picture;
import nl.gezondheidsplein.kiosk.ui.look.PictureBox;
import nl.gezondheidsplein.kiosk.ui.look.Role;
import nl.gezondheidsplein.kiosk.ui.look.Shade;
import nl.gezondheidsplein.kiosk.ui.look.Sketch;

/** The stands as cards, and beside them the plan on which each is found by its picture. */
public final class ProgrammePanel extends RowsPanel implements ProgrammeView {
    private static final int PLAN = 33;

    public ProgrammePanel(Kit kit) {
        super(kit, "programme");
    }

    @Override
    public int standsPerPage() {
        return rows();
    }

    @Override
    protected int rows() {
        if (measure().isSmall()) {
            return 1;
        }
        return measure().isPortrait() ? 2 : 3;
    }

    @Override
    protected int share() {
        return PLAN;
    }

    @Override
    public void showProgramme(Page page, Turn.Acts acts) {
        boolean hasPlan =
                !page.spots().isEmpty() && !measure().isPortrait() && !measure().isSmall();
        List<JComponent> plan = hasPlan ? List.of(plan(page)) : List.of();
        showRows(
                page.heading(),
                page.stands().stream().flatMap(this::cards).toList(),
                plan,
                page.turn(),
                acts);
    }

    /** One card, or in large letters one for what is now and one for what comes next. */
    private Stream<CardBox> cards(Stand stand) {
        CardBox present = card(stand).with(Role.TITLE, stand.name()).with(Role.LINE, stand.now());
        if (!measure().isLarger()) {
            return Stream.of(present.with(Role.LINE, stand.next()));
        }
        return stand.next().isEmpty()
                ? Stream.of(present)
                : Stream.of(present, card(stand).with(Role.LINE, stand.next()));
    }

    private CardBox card(Stand stand) {
        return new CardBox(kit(), Shade.CARD, Pictures.named(stand.picture()));
    }

    private PictureBox plan(Page page) {
        PictureBox box = kit().picture(new Plan(page.spots()));
        box.setName("programme.plan");
        return box;
    }

    /** A lawn seen from above, eight cells wide and six high. */
    private record Plan(List<Spot> spots) implements Picture {
        private static final double CELL = 100;

        @Override
        public double width() {
            return 8 * CELL + 40;
        }

        @Override
        public double height() {
            return 6 * CELL + 40;
        }

        @Override
        public void draw(Sketch s) {
            s.fill(Shade.TINT_LEAF).edge(Shade.LEAF, 5).box(4, 4, width() - 8, height() - 8, 34);
            for (Spot spot : spots) {
                double x = 20 + (spot.column() - 1) * CELL;
                double y = 20 + (spot.row() - 1) * CELL;
                s.fill(spot.isListed() ? Shade.TINT_SUN : Shade.CARD)
                        .edge(spot.isListed() ? Shade.INK : Shade.LINE, spot.isListed() ? 5 : 3);
                s.box(x + 4, y + 4, CELL - 8, CELL - 8, 16);
                Picture picture = Pictures.named(spot.picture());
                double scale = 76 / Math.max(picture.width(), picture.height());
                s.with(
                        x + (CELL - picture.width() * scale) / 2,
                        y + (CELL - picture.height() * scale) / 2,
                        0,
                        scale,
                        picture::draw);
            }
        }
    }
}
