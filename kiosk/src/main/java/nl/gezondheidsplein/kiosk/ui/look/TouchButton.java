package nl.gezondheidsplein.kiosk.ui.look;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.event.ActionEvent;
import java.awt.event.MouseEvent;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import javax.swing.JButton;
import javax.swing.SwingUtilities;
import nl.gezondheidsplein.kiosk.takeaway.Said;

/**
 * What a resident touches. Landing does nothing but show that it was felt; lifting off on it
 * activates; a double strike counts once.
 */
public final class TouchButton extends JButton implements Lettered {
    private static final double LEAST_PICTURE_MM = 6;

    /** Nobody makes out what a smaller picture shows. */
    private static final double DOT_MM = 3;

    private static final double USUAL_PICTURE_MM = 11;
    private static final double LARGER_PICTURE_MM = 18;

    private final transient Kit kit;
    private final ButtonStyle style;
    private final transient Stencil stencil;
    private transient ButtonFace face;
    private transient Optional<ButtonFace> dutch = Optional.empty();
    private Point lifted = new Point();
    private boolean lift;
    private transient Optional<String> language = Optional.empty();

    /** Whether the picture stands otherwise than the style says. */
    private boolean turned;

    /** The least room for the words under a picture, in pixels. */
    private int wordsHeight;

    TouchButton(Kit kit, String id, ButtonStyle style, ButtonFace face, Runnable act) {
        this.kit = kit;
        this.style = style;
        this.face = face;
        this.stencil = new Stencil(kit.prepared());
        setName(id);
        setContentAreaFilled(false);
        setBorderPainted(false);
        setFocusPainted(false);
        setOpaque(false);
        setBorder(null);
        addActionListener(_ -> act.run());
        name(face);
    }

    /** Shows another face; a finger that is on it does not notice. */
    public void show(ButtonFace other) {
        face = other;
        name(other);
        repaint();
    }

    /** Puts the same in Dutch under its words; for the ear it says its own alone. */
    void over(TouchButton other) {
        dutch = Optional.of(other.face);
    }

    /** Says its name alone in Dutch, and if it does so already, nothing. */
    void shorten() {
        dutch =
                dutch.filter(other -> !other.line().equals(face.line()))
                        .map(other -> other.withLine(face.line()));
    }

    private Said title() {
        return both(ButtonFace::title);
    }

    private Said line() {
        return both(ButtonFace::line);
    }

    private Said both(Function<ButtonFace, String> words) {
        String own = words.apply(face);
        return Said.inBoth(own, dutch.map(words).orElse(own));
    }

    /** Gives it a name for who does not see what it shows. */
    public TouchButton saying(String name) {
        getAccessibleContext().setAccessibleName(name);
        return this;
    }

    /**
     * Says in which language its words are, when that is not the one of the screen.
     *
     * @param code its two letters
     */
    public TouchButton writtenIn(String code) {
        language = Optional.of(code);
        return this;
    }

    /** The language of its words; empty when it is that of the screen. */
    public Optional<String> language() {
        return language;
    }

    /** Whether its words stand in their room without a broken word, and its picture has room. */
    public boolean isWhole() {
        Rectangle picture = parts().picture;
        return letters().stream().allMatch(Letters::whole)
                && (face.picture().isEmpty()
                        || Math.min(picture.width, picture.height)
                                >= kit.measure().mm(LEAST_PICTURE_MM));
    }

    /**
     * Gives buttons of one size pictures of one size, whatever their words; called each time after
     * they are placed. In large letters they are placed once more, each as its words ask.
     */
    public static void alike(List<TouchButton> buttons) {
        buttons.forEach(button -> button.wordsHeight = 0);
        int highest = 0;
        for (TouchButton button : buttons) {
            if (button.kit.turnsPages()) {
                return;
            }
            Parts parts = button.parts();
            highest = Math.max(highest, parts.titleAt.height + parts.lineAt.height);
        }
        for (TouchButton button : buttons) {
            button.wordsHeight = highest;
        }
    }

    /** Lets the picture stand beside the words, or above them, whatever the style says. */
    void turn(boolean beside) {
        turned = beside != style.beside();
    }

    /** Lets the picture stand as the style says. */
    void turnBack() {
        turned = false;
    }

    /**
     * The least height in a width, in the smallest letters allowed, both in pixels; nothing when a
     * word would be broken.
     */
    OptionalInt leastHeight(int width, boolean beside) {
        Measure measure = kit.measure();
        int pad = measure.mm(pad());
        boolean sideways = beside && face.picture().isPresent();
        int room = sideways ? width - 4 * pad - side(width - 2 * pad, width) : width - 2 * pad;
        TextBlock title = FittedText.least(kit, titleRole(), title(), room);
        TextBlock line = FittedText.least(kit, lineRole(), line(), room);
        if (!title.fits() || !line.fits()) {
            return OptionalInt.empty();
        }
        double height = Math.ceil(title.height()) + Math.ceil(line.height()) + 2.0 * pad;
        if (face.picture().isPresent() && !sideways) {
            height += measure.mm(USUAL_PICTURE_MM) + pad;
        }
        return OptionalInt.of(Math.max(measure.target(), (int) Math.ceil(height)));
    }

    private void name(ButtonFace shown) {
        getAccessibleContext().setAccessibleName(shown.title());
        getAccessibleContext().setAccessibleDescription(shown.line());
    }

    /** The colour of its edge, which sets it apart from its ground. */
    public Color edge() {
        return style.edge().color();
    }

    @Override
    protected void processMouseEvent(MouseEvent e) {
        if (e.getID() == MouseEvent.MOUSE_PRESSED) {
            kit.touches().unmark();
        }
        if (e.getID() == MouseEvent.MOUSE_RELEASED) {
            lifted = e.getLocationOnScreen();
            lift = true;
        }
        super.processMouseEvent(e);
        lift = false;
    }

    @Override
    protected void fireActionPerformed(ActionEvent event) {
        Point place = lift ? lifted : middle();
        if (kit.touches().isNew(place)) {
            super.fireActionPerformed(event);
        }
    }

    @Override
    public List<Letters> letters() {
        Parts parts = parts();
        List<Letters> all = new ArrayList<>();
        all.addAll(letters(parts.title, parts.titleAt));
        if (!face.line().isEmpty()) {
            all.addAll(letters(parts.line, parts.lineAt));
        }
        return all;
    }

    @Override
    protected void paintComponent(Graphics g) {
        Graphics2D own = (Graphics2D) g.create();
        own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        own.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        boolean felt = getModel().isArmed() && getModel().isPressed();
        boolean focused = kit.touches().isMarked(this);
        float edge = kit.measure().edge() * (felt || focused ? 2.4f : 1);
        double round = kit.measure().corner();
        Color line = focused ? Shade.INK.color() : style.edge().color();
        new Plane(style.fill().color(), line, edge, round)
                .paint(own, kit.prepared(), getWidth(), getHeight());
        if (focused) {
            paintFocus(own, edge, round);
        }
        Parts parts = parts();
        face.picture()
                .ifPresent(
                        picture -> stencil.paint(own, picture, parts.picture, kit.rightToLeft()));
        own.setColor(Shade.INK.color());
        paint(own, parts.title, parts.titleAt);
        paint(own, parts.line, parts.lineAt);
        own.dispose();
    }

    /**
     * A bright ring inside the first and a dark one inside that: the mark shows on any ground, and
     * without colours it is not taken for a finger that is felt.
     */
    private void paintFocus(Graphics2D g, float edge, double round) {
        ring(g, Shade.MID_SUN, edge * .7f, edge * 1.35, round);
        ring(g, Shade.INK, edge * .5f, edge * 1.95, round);
    }

    private void ring(Graphics2D g, Shade shade, float width, double inset, double round) {
        double corner = Math.max(0, (round - inset) * 2);
        g.setColor(shade.color());
        g.setStroke(new BasicStroke(width));
        g.draw(
                new RoundRectangle2D.Double(
                        inset,
                        inset,
                        getWidth() - inset * 2,
                        getHeight() - inset * 2,
                        corner,
                        corner));
    }

    private void paint(Graphics2D g, FittedText text, Rectangle at) {
        TextBlock.Align leading = kit.rightToLeft() ? TextBlock.Align.RIGHT : TextBlock.Align.LEFT;
        text.block()
                .paint(
                        g,
                        at.x,
                        at.y,
                        isBeside() && face.picture().isPresent()
                                ? leading
                                : TextBlock.Align.CENTRE);
    }

    private boolean isBeside() {
        return style.beside() != turned;
    }

    private Role titleRole() {
        return kit.measure().needed(style.title());
    }

    private Role lineRole() {
        return kit.measure().needed(style.line());
    }

    private List<Letters> letters(FittedText text, Rectangle at) {
        return text.letters(kit, at, Shade.INK.color(), style.fill().color());
    }

    private double pad() {
        if (kit.measure().isSmall()) {
            return 0.7;
        }
        if (kit.turnsPages() || kit.measure().isPortrait()) {
            return 1;
        }
        return style.title() == Role.LABEL ? 1.5 : 2;
    }

    private Parts parts() {
        int pad = kit.measure().mm(pad());
        Rectangle room = new Rectangle(pad, pad, getWidth() - 2 * pad, getHeight() - 2 * pad);
        return isBeside() && face.picture().isPresent() ? beside(room, pad) : stacked(room, pad);
    }

    /** The words give way to the picture, as far as they stay whole; a mere dot is left out. */
    private Parts stacked(Rectangle room, int pad) {
        int least = face.picture().isPresent() ? kit.measure().mm(LEAST_PICTURE_MM) + pad / 2 : 0;
        Parts parts = stacked(room, pad, room.height - least);
        return parts.title.whole() && parts.line.whole() ? parts : stacked(room, pad, room.height);
    }

    private Parts stacked(Rectangle room, int pad, int wordsRoom) {
        FittedText line = line(room.width, wordsRoom);
        int lineHeight = (int) Math.ceil(line.block().height());
        FittedText title =
                FittedText.of(kit, titleRole(), title(), room.width, wordsRoom - lineHeight);
        int titleHeight = (int) Math.ceil(title.block().height());
        int words = titleHeight + lineHeight;
        int pictureHeight = 0;
        int top = room.y + (room.height - words) / 2;
        if (face.picture().isPresent()) {
            int below = Math.max(words, wordsHeight);
            pictureHeight = room.height - below - pad / 2;
            if (pictureHeight < kit.measure().mm(DOT_MM)) {
                pictureHeight = 0;
            } else {
                top = room.y + room.height - below;
            }
        }
        return new Parts(
                new Rectangle(room.x, room.y, room.width, pictureHeight),
                title,
                new Rectangle(room.x, top, room.width, titleHeight),
                line,
                new Rectangle(room.x, top + titleHeight, room.width, lineHeight));
    }

    private Parts beside(Rectangle room, int pad) {
        int side = side(room.width, room.height);
        int left = room.x + side + 2 * pad;
        int width = room.width - side - 2 * pad;
        FittedText line = line(width, room.height);
        int lineHeight = (int) Math.ceil(line.block().height());
        FittedText title =
                FittedText.of(kit, titleRole(), title(), width, room.height - lineHeight);
        int titleHeight = (int) Math.ceil(title.block().height());
        int top = room.y + (room.height - titleHeight - lineHeight) / 2;
        int pictureX = kit.rightToLeft() ? room.x + room.width - side : room.x;
        int wordsX = kit.rightToLeft() ? room.x : left;
        return new Parts(
                new Rectangle(pictureX, room.y, side, room.height),
                title,
                new Rectangle(wordsX, top, width, titleHeight),
                line,
                new Rectangle(wordsX, top + titleHeight, width, lineHeight));
    }

    /** The picture beside large letters leaves them most of the room. */
    private int side(int width, int height) {
        return kit.turnsPages()
                ? Math.min(Math.min(height, width / 4), kit.measure().mm(LARGER_PICTURE_MM))
                : Math.min(height, width * 2 / 5);
    }

    /** The second line makes room for the name before the name makes room for it. */
    private FittedText line(int width, int height) {
        FittedText usual = FittedText.of(kit, titleRole(), title(), width, height);
        FittedText line =
                FittedText.of(
                        kit,
                        lineRole(),
                        line(),
                        width,
                        height - (float) Math.ceil(usual.block().height()));
        if (line.whole()) {
            return line;
        }
        FittedText least = FittedText.of(kit, titleRole(), title(), width, 0);
        return FittedText.of(
                kit, lineRole(), line(), width, height - (float) Math.ceil(least.block().height()));
    }

    private Point middle() {
        Point middle = new Point(getWidth() / 2, getHeight() / 2);
        SwingUtilities.convertPointToScreen(middle, this);
        return middle;
    }

    private record Parts(
            Rectangle picture,
            FittedText title,
            Rectangle titleAt,
            FittedText line,
            Rectangle lineAt) {}
}
