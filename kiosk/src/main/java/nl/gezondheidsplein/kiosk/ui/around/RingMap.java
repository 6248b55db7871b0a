package nl.gezondheidsplein.kiosk.ui.around;

import java.util.ArrayList;
import java.util.List;
import nl.gezondheidsplein.kiosk.ui.look.Kit;
import nl.gezondheidsplein.kiosk.ui.look.Picture;
import nl.gezondheidsplein.kiosk.ui.look.PictureBox;
import nl.gezondheidsplein.kiosk.ui.look.Role;
import nl.gezondheidsplein.kiosk.ui.look.ScreenPanel;
import nl.gezondheidsplein.kiosk.ui.look.Shade;
import nl.gezondheidsplein.kiosk.ui.look.Sketch;
import nl.gezondheidsplein.kiosk.ui.look.Words;

/** The kiosk in the middle, rings of minutes around it, and a mark for each offer of the page. */
final class RingMap extends ScreenPanel {
    private final transient AroundView.Page page;
    private final PictureBox drawing;
    private final List<Words> labels = new ArrayList<>();

    RingMap(Kit kit, AroundView.Page page) {
        super(kit);
        this.page = page;
        setOpaque(false);
        drawing = kit.picture(new Drawing(page));
        for (AroundView.Ring ring : page.rings()) {
            Role role = kit.measure().needed(Role.SMALL);
            labels.add(kit.centred(role, Shade.INK, ring.words()).on(Shade.TINT_LEAF));
        }
        addAll(labels);
        add(drawing);
        getAccessibleContext().setAccessibleName(page.map());
    }

    /** It stands inside a screen, which does not lay out what is inside its parts. */
    @Override
    public void setBounds(int x, int y, int width, int height) {
        super.setBounds(x, y, width, height);
        doLayout();
    }

    @Override
    protected void arrange(int width, int height) {
        int side = Math.min(width, height);
        int left = (width - side) / 2;
        int top = (height - side) / 2;
        place(drawing, left, top, side, side);
        for (int i = 0; i < labels.size(); i++) {
            Words label = labels.get(i);
            int wide = label.widthOnOneLine();
            int tall = label.heightFor(wide);
            double radius = Drawing.radius(page, i) * side / Drawing.SIDE;
            // Nearer to the middle it would stand on the resident.
            label.setVisible(radius > tall * 1.8);
            place(
                    label,
                    left + (side - wide) / 2,
                    (int) (top + side / 2.0 - radius + tall * .1),
                    wide,
                    tall);
        }
    }

    /** North is up; a resident stands in the middle. */
    private record Drawing(AroundView.Page page) implements Picture {
        private static final double SIDE = 200;
        private static final double OUTERMOST = 96;

        static double radius(AroundView.Page page, int ring) {
            return OUTERMOST * page.rings().get(ring).metres() / page.rings().getLast().metres();
        }

        @Override
        public double width() {
            return SIDE;
        }

        @Override
        public double height() {
            return SIDE;
        }

        @Override
        public void draw(Sketch s) {
            for (int ring = page.rings().size() - 1; ring >= 0; ring--) {
                s.fill(Shade.TINT_LEAF).edge(Shade.MID_LEAF, 1.6);
                s.circle(SIDE / 2, SIDE / 2, radius(page, ring));
            }
            s.hollow().edge(Shade.LEAF, 2.4).path("M100 12 V4 M96 8 L100 3 L104 8");
            s.fill(Shade.LEAF).edge(Shade.CARD, 2).path("M100 110 L92 90 C92 80 108 80 108 90 Z");
            s.fill(Shade.CARD).flat().circle(100, 90, 3.4);
            for (AroundView.Row row : page.rows()) {
                if (row.number() > 0) {
                    mark(s, row);
                }
            }
        }

        private void mark(Sketch s, AroundView.Row row) {
            double scale = OUTERMOST / page.rings().getLast().metres();
            double east = row.east() * scale;
            double north = row.north() * scale;
            double far = Math.hypot(east, north);
            double pull = far > OUTERMOST ? OUTERMOST / far : 1;
            s.with(
                    SIDE / 2 + east * pull - 7,
                    SIDE / 2 - north * pull - 7,
                    0,
                    .14,
                    new Marker(row.number())::draw);
        }
    }
}
