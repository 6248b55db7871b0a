package nl.gezondheidsplein.kiosk.ui.look;

import java.awt.Component;
import java.awt.ComponentOrientation;
import javax.swing.JPanel;

/**
 * The ground of a screen. Screens place their parts as if every language read from left to right;
 * the mirror is held here, once.
 */
public abstract class ScreenPanel extends JPanel {
    private final transient Kit kit;
    private final transient LargePages pages;

    protected ScreenPanel(Kit kit) {
        super(null);
        this.kit = kit;
        this.pages = new LargePages(kit);
    }

    /** What this screen is made with. */
    protected final Kit kit() {
        return kit;
    }

    /** Its measures. */
    protected final Measure measure() {
        return kit.measure();
    }

    /** Adds parts one after the other. */
    protected final void addAll(Iterable<? extends Component> parts) {
        for (Component part : parts) {
            add(part);
        }
    }

    /** Whether a part is one of a pad, whose digits run from left to right in every language. */
    public boolean isOfAPad(Component part) {
        return false;
    }

    /** Whether a part leads to another page of large letters. */
    public final boolean turnsPages(Component part) {
        return pages.isTurn(part);
    }

    /**
     * Puts the words of the same screen in Dutch under those of this one, part by part; where the
     * two are not made of the same parts, this one stays as it is.
     */
    public final void over(ScreenPanel dutch) {
        pages.clear(this);
        dutch.pages.clear(dutch);
        for (int i = 0; i < Math.min(getComponentCount(), dutch.getComponentCount()); i++) {
            Component other = dutch.getComponent(i);
            switch (getComponent(i)) {
                case Words words when other instanceof Words same -> words.over(same);
                case TouchButton button when other instanceof TouchButton same -> button.over(same);
                case CardBox card when other instanceof CardBox same -> card.over(same);
                default -> {}
            }
        }
        revalidate();
        doLayout();
        repaint();
    }

    /** Places a part, mirrored where the language asks for it; in pixels. */
    protected final void place(Component part, int x, int y, int width, int height) {
        int left = kit.rightToLeft() ? getWidth() - x - width : x;
        part.setBounds(left, y, width, height);
    }

    /**
     * Puts all parts in their places; the size is that of this panel. Where large letters, or two
     * languages, do not fit these places, the parts are put under each other and, if need be, on
     * more pages: words first, then what is touched, each in the order in which it was added.
     */
    protected abstract void arrange(int width, int height);

    @Override
    public final void doLayout() {
        setComponentOrientation(
                kit.rightToLeft()
                        ? ComponentOrientation.RIGHT_TO_LEFT
                        : ComponentOrientation.LEFT_TO_RIGHT);
        if (getComponentCount() > 0) {
            pages.clear(this);
            arrange(getWidth(), getHeight());
            if (kit.turnsPages()) {
                pages.turnWhereNeeded(this);
            }
        }
    }
}
