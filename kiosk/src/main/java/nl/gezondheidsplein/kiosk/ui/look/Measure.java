package nl.gezondheidsplein.kiosk.ui.look;

/**
 * From millimetres to pixels, for one size of window. Nothing that is touched is ever smaller than
 * 20 mm or nearer than 3 mm to its neighbour; larger screens get larger things.
 *
 * @param pxPerMm pixels per millimetre of this screen
 * @param width of the window in pixels
 * @param height of the window in pixels
 * @param isLarger whether every text that is needed is set in large letters
 */
public record Measure(double pxPerMm, int width, int height, boolean isLarger) {
    /** The screen for which the usual sizes are drawn: 10.1 inch, 1280 by 800. */
    private static final double USUAL_WIDTH_MM = 217;

    private static final double USUAL_HEIGHT_MM = 136;
    private static final double TARGET_MM = 20;
    private static final double GAP_MM = 3;

    public Measure {
        if (pxPerMm <= 0 || width <= 0 || height <= 0) {
            throw new IllegalArgumentException("measures of a screen are positive");
        }
    }

    /** Measures for letters of the usual sizes. */
    public Measure(double pxPerMm, int width, int height) {
        this(pxPerMm, width, height, false);
    }

    /** Millimetres in whole pixels, rounded up so that no least size is missed. */
    public int mm(double millimetres) {
        return (int) Math.ceil(millimetres * pxPerMm);
    }

    /** The least height and width of what is touched. */
    public int target() {
        return mm(TARGET_MM * Math.max(1, scale()));
    }

    /**
     * The blank under rows of things that are touched: as usual, or less before they would become
     * too low.
     *
     * @param room for the rows and the blank, in pixels
     */
    public int foot(int room, int rows, int usual) {
        return Math.clamp(room - (long) rows * (target() + gap()) + gap(), gap() / 2, usual);
    }

    /** The least distance between things that are touched. */
    public int gap() {
        return mm(GAP_MM * Math.max(1, scale()));
    }

    /** Distance to the edge of the screen. */
    public int margin() {
        return isSmall() || isPortrait() ? mm(3) : mm(6 * scale());
    }

    /** Higher than wide. */
    public boolean isPortrait() {
        return height > width;
    }

    /** A counter model: room for one question and one row. */
    public boolean isSmall() {
        return !isPortrait() && scale() < 0.85;
    }

    /** Radius of a rounded corner. */
    public int corner() {
        return mm(4.2 * Math.max(1, scale()));
    }

    /** Width of the edge of what is touched. */
    public float edge() {
        return (float) (0.4 * Math.max(1, scale()) * pxPerMm);
    }

    /** Size of a letter's body in pixels. */
    float body(Role role) {
        return (float) (Math.max(floor(role), role.usual() * scale()) * pxPerMm);
    }

    /** Size in pixels below which a text of this role is never set. */
    float leastBody(Role role) {
        return (float) (floor(role) * pxPerMm);
    }

    /**
     * The same for the Dutch under a resident's own words: who reads along has chosen no large
     * letters.
     */
    float leastBodyUnder(Role role) {
        return (float) (role.floor() * pxPerMm);
    }

    /** The role of what is always needed, however small it may be set as a rule. */
    public Role needed(Role role) {
        return isLarger && role == Role.SMALL ? Role.LABEL : role;
    }

    private double floor(Role role) {
        return isLarger ? role.largerFloor() : role.floor();
    }

    /** How much larger than the usual screen this one is. */
    public double scale() {
        double across = width / pxPerMm / USUAL_WIDTH_MM;
        double down = height / pxPerMm / USUAL_HEIGHT_MM;
        return Math.clamp(Math.min(across, down), 0.6, 1.6);
    }
}
