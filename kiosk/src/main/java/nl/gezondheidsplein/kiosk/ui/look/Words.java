package nl.gezondheidsplein.kiosk.ui.look;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.List;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import nl.gezondheidsplein.kiosk.takeaway.Said;

/** Words on a screen, as large as their role asks and their room allows. */
public final class Words extends JComponent implements Accessible, Lettered {
    private final transient Kit kit;
    private final Role role;
    private final Shade shade;
    private Said said;
    private final boolean centred;
    private Shade ground = Shade.PAPER;
    private boolean inTheMiddle;
    private boolean keepsNext;

    Words(Kit kit, Role role, Shade shade, String text, boolean centred) {
        this.kit = kit;
        this.role = role;
        this.shade = shade;
        this.said = Said.inDutch(text);
        this.centred = centred;
        setFocusable(false);
    }

    /** Says on which colour the words stand, when that is not paper. */
    public Words on(Shade colour) {
        ground = colour;
        return this;
    }

    /** Puts the words halfway down their room instead of at its top. */
    public Words inTheMiddle() {
        inTheMiddle = true;
        return this;
    }

    /** Keeps these words on one page of large letters with the words that were added after them. */
    public Words withNext() {
        keepsNext = true;
        return this;
    }

    /** Whether the words that were added after these belong to them. */
    boolean keepsNext() {
        return keepsNext;
    }

    /** Puts the same in Dutch under these words. */
    void over(Words dutch) {
        said = Said.inBoth(said.own(), dutch.said.own());
    }

    /** The height these words ask in a width, both in pixels. */
    public int heightFor(int width) {
        return (int)
                Math.ceil(FittedText.of(kit, role, said, width, Float.MAX_VALUE).block().height());
    }

    /** Whether there is anything to read. */
    boolean isEmpty() {
        return said.own().isEmpty();
    }

    /** The least height in a width, in the smallest letters allowed, both in pixels. */
    int leastHeight(int width) {
        return (int) Math.ceil(FittedText.least(kit, role, said, width).height());
    }

    /** The width these words ask when they stand on one line, in pixels. */
    public int widthOnOneLine() {
        return (int)
                        Math.ceil(
                                FittedText.of(kit, role, said, 100_000, Float.MAX_VALUE)
                                        .block()
                                        .longest())
                + 2;
    }

    @Override
    public List<Letters> letters() {
        FittedText fitted = fitted();
        Rectangle bounds =
                new Rectangle(
                        0, (int) top(fitted), getWidth(), (int) Math.ceil(fitted.block().height()));
        return fitted.letters(kit, bounds, shade.color(), ground.color());
    }

    @Override
    protected void paintComponent(Graphics g) {
        FittedText fitted = fitted();
        g.setColor(shade.color());
        TextBlock.Align leading = kit.rightToLeft() ? TextBlock.Align.RIGHT : TextBlock.Align.LEFT;
        fitted.block()
                .paint((Graphics2D) g, 0, top(fitted), centred ? TextBlock.Align.CENTRE : leading);
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleWords();
            accessibleContext.setAccessibleName(said.own());
        }
        return accessibleContext;
    }

    private FittedText fitted() {
        return FittedText.of(kit, role, said, getWidth(), getHeight());
    }

    private float top(FittedText fitted) {
        return inTheMiddle ? (getHeight() - fitted.block().height()) / 2 : 0;
    }

    private final class AccessibleWords extends AccessibleJComponent {
        @Override
        public AccessibleRole getAccessibleRole() {
            return AccessibleRole.LABEL;
        }
    }
}
