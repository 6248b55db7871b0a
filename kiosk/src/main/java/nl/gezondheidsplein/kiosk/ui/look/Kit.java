package nl.gezondheidsplein.kiosk.ui.look;

/**
 * What a screen is made with: its measures, its direction and the touches of its window.
 *
 * @param rightToLeft whether the screen is mirrored
 * @param calm whether nothing moves
 * @param prepared what this window set in type or drew already
 * @param twofold whether the same is said in Dutch under everything
 * @param turning what the ways to turn a page are called, for who cannot see their arrows
 */
public record Kit(
        Measure measure,
        boolean rightToLeft,
        boolean calm,
        Touches touches,
        Prepared prepared,
        boolean twofold,
        Turning turning) {
    /** The names of the ways to turn a page. */
    public record Turning(String previous, String next) {}

    /** The same with another store of what is ready. */
    public Kit with(Prepared other) {
        return new Kit(measure, rightToLeft, calm, touches, other, twofold, turning);
    }

    /** Whether more has to be said than a screen was drawn for; then it may take more pages. */
    boolean turnsPages() {
        return measure.isLarger() || twofold;
    }

    /** Words on the ground of the screen, at its leading edge. */
    public Words words(Role role, Shade shade, String text) {
        return new Words(this, role, shade, text, false);
    }

    /** Words in the middle of their room. */
    public Words centred(Role role, Shade shade, String text) {
        return new Words(this, role, shade, text, true);
    }

    /** A picture that is not touched. */
    public PictureBox picture(Picture picture) {
        return new PictureBox(this, picture);
    }

    /**
     * A picture that somebody took, once it is there.
     *
     * @param seen what is to be seen on it; empty to say nothing of it
     */
    public PhotoBox photo(String seen) {
        return new PhotoBox(seen);
    }

    /** What is touched. */
    public TouchButton button(String id, ButtonStyle style, ButtonFace face, Runnable act) {
        return new TouchButton(this, id, style, face, act);
    }
}
