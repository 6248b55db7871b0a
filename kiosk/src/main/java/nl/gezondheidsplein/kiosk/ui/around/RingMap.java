package nl.gezondheidsplein.kiosk.ui.around;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.kiosk.ui.look.Kit;
import nl.gezondheidsplein.kiosk.ui.look.Picture;
import nl.gezondheidsplein.kiosk.ui.look.PictureBox;
import nl.gezondheidsplein.kiosk.ui.look.Role;
import nl.gezondheidsplein.kiosk.ui.look.ScreenPanel;
import nl.gezondheidsplein.kiosk.ui.look.Shade;
import nl.gezondheidsplein.kiosk.ui.look.Sketch;
import nl.gezondheidsplein.kiosk.ui.look.Words;
import nl.gezondheidsplein.protocol.MapSheet;
import nl.gezondheidsplein.protocol.words.Direction;

/** The kiosk in the middle, rings of minutes around it, and a mark for each offer of the page. */
final class RingMap extends ScreenPanel {
    /** The width of a street, as {@link Drawing} counts. */
    private static final double STREET = .8;

    private final transient AroundView.Page page;
    private final PictureBox drawing;
    private final List<Words> labels = new ArrayList<>();
    private final Optional<Words> attribution;

    RingMap(Kit kit, AroundView.Page page) {
        super(kit);
        this.page = page;
        setOpaque(false);
        drawing = kit.picture(new Drawing(page));
        for (AroundView.Ring ring : page.rings()) {
            Role role = kit.measure().needed(Role.SMALL);
            labels.add(kit.centred(role, Shade.INK, ring.words()).on(Drawing.land(page)));
        }
        attribution =
                page.ground()
                        .map(
                                ground ->
                                        kit.centred(
                                                kit.measure().needed(Role.SMALL),
                                                Shade.INK,
                                                Direction.isolated(ground.attribution())));
        addAll(labels);
        attribution.ifPresent(this::add);
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
        int named = attribution.map(words -> words.heightFor(width)).orElse(0);
        int side = Math.min(width, height - named);
        int left = (width - side) / 2;
        int top = (height - named - side) / 2;
        attribution.ifPresent(words -> place(words, 0, top + side, width, named));
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

    /** Water, green and streets, around the middle of the drawing. */
    private record Ground(MapSheet sheet, double scale) {
        void draw(Sketch s) {
            for (MapSheet.Shape shape : sheet.shapes()) {
                switch (shape.kind()) {
                    case WATER -> s.fill(Shade.TINT_BLUE).edge(Shade.MID_BLUE, STREET);
                    case GREEN -> s.fill(Shade.TINT_LEAF).flat();
                    case STREET -> s.hollow().edge(Shade.LINE, STREET);
                }
                s.path(notation(shape));
            }
        }

        private String notation(MapSheet.Shape shape) {
            StringBuilder notation = new StringBuilder();
            for (MapSheet.Point point : shape.points()) {
                notation.append(notation.isEmpty() ? 'M' : 'L')
                        .append(Drawing.SIDE / 2 + point.east() * scale)
                        .append(' ')
                        .append(Drawing.SIDE / 2 - point.north() * scale)
                        .append(' ');
            }
            return shape.kind().isArea() ? notation.append('Z').toString() : notation.toString();
        }
    }

    /** North is up; a resident stands in the middle. */
    private record Drawing(AroundView.Page page) implements Picture {
        private static final double SIDE = 200;
        private static final double OUTERMOST = 96;

        /** Over streets and parks the land is white, so that both can be told from it. */
        static Shade land(AroundView.Page page) {
            return page.ground().isPresent() ? Shade.CARD : Shade.TINT_LEAF;
        }

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
            s.fill(land(page)).flat().circle(SIDE / 2, SIDE / 2, OUTERMOST);
            page.ground()
                    .ifPresent(
                            ground ->
                                    s.insideCircle(
                                            SIDE / 2,
                                            SIDE / 2,
                                            OUTERMOST,
                                            inside -> new Ground(ground, scale()).draw(inside)));
            s.hollow().edge(Shade.MID_LEAF, 1.6);
            for (int ring = page.rings().size() - 1; ring >= 0; ring--) {
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

        /** Units of the picture for a metre. */
        private double scale() {
            return OUTERMOST / page.rings().getLast().metres();
        }

        private void mark(Sketch s, AroundView.Row row) {
            double east = row.east() * scale();
            double north = row.north() * scale();
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
