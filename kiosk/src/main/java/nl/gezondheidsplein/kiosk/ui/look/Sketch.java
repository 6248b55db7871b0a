package nl.gezondheidsplein.kiosk.ui.look;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A pen for drawings: shapes are filled and edged with the colours of the theme, in the units of
 * the picture. Not kept after painting.
 */
public final class Sketch {
    private final Graphics2D g;
    private @Nullable Color fill;
    private @Nullable Color edge;
    private double edgeWidth;

    private Sketch(Graphics2D g) {
        this.g = g;
    }

    /**
     * Paints a picture as large as fits into a rectangle, in its middle.
     *
     * @param mirrored whether directed pictures turn around
     */
    public static void paint(
            Graphics2D g,
            Picture picture,
            double x,
            double y,
            double w,
            double h,
            boolean mirrored) {
        double scale = Math.min(w / picture.width(), h / picture.height());
        if (scale <= 0) {
            return;
        }
        Graphics2D own = (Graphics2D) g.create();
        own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        own.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        own.translate(
                x + (w - picture.width() * scale) / 2, y + (h - picture.height() * scale) / 2);
        own.scale(scale, scale);
        if (mirrored && picture.isDirected()) {
            own.translate(picture.width(), 0);
            own.scale(-1, 1);
        }
        picture.draw(new Sketch(own));
        own.dispose();
    }

    /** The colour inside the next shapes. */
    public Sketch fill(Shade shade) {
        fill = shade.color();
        return this;
    }

    /** The next shapes are edges only. */
    public Sketch hollow() {
        fill = null;
        return this;
    }

    /** The edge of the next shapes, with round ends. */
    public Sketch edge(Shade shade, double width) {
        edge = shade.color();
        edgeWidth = width;
        return this;
    }

    /** The next shapes have no edge. */
    public Sketch flat() {
        edge = null;
        return this;
    }

    public Sketch circle(double x, double y, double r) {
        return ellipse(x, y, r, r);
    }

    public Sketch ellipse(double x, double y, double rx, double ry) {
        return shape(new Ellipse2D.Double(x - rx, y - ry, 2 * rx, 2 * ry));
    }

    public Sketch box(double x, double y, double w, double h, double r) {
        return shape(new RoundRectangle2D.Double(x, y, w, h, 2 * r, 2 * r));
    }

    /** A shape in the notation of SVG paths: M L H V C Q Z and their lower-case forms. */
    public Sketch path(String notation) {
        return shape(PathNotation.constant(notation));
    }

    /** The same with numbers filled in, as {@link String#format} does. */
    public Sketch path(String notation, Double... numbers) {
        // ROOT, for a decimal comma would be a separator to the notation.
        return shape(PathNotation.parse(String.format(Locale.ROOT, notation, (Object[]) numbers)));
    }

    /** A leaf that grows from a point, {@code angle} degrees clockwise from upright. */
    public Sketch leaf(double x, double y, double angle, double length, double width) {
        Path2D leaf = new Path2D.Double();
        leaf.moveTo(0, 0);
        leaf.curveTo(width, -length * .22, width * .8, -length * .75, 0, -length);
        leaf.curveTo(-width * .8, -length * .75, -width, -length * .22, 0, 0);
        leaf.closePath();
        return with(x, y, angle, 1, s -> s.shape(leaf));
    }

    /** Draws with the origin moved, then turned (degrees clockwise), then enlarged. */
    public Sketch with(double x, double y, double angle, double scale, Consumer<Sketch> drawing) {
        AffineTransform before = g.getTransform();
        g.translate(x, y);
        g.rotate(Math.toRadians(angle));
        g.scale(scale, scale);
        drawing.accept(this);
        g.setTransform(before);
        return this;
    }

    /** Draws only what lies inside a circle. */
    public Sketch insideCircle(double x, double y, double r, Consumer<Sketch> drawing) {
        Shape before = g.getClip();
        g.clip(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
        drawing.accept(this);
        g.setClip(before);
        return this;
    }

    private Sketch shape(Shape shape) {
        if (fill != null) {
            g.setColor(fill);
            g.fill(shape);
        }
        if (edge != null) {
            g.setColor(edge);
            g.setStroke(
                    new BasicStroke(
                            (float) edgeWidth, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(shape);
        }
        return this;
    }
}
