package nl.gezondheidsplein.kiosk.ui.look;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToDoubleBiFunction;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import nl.gezondheidsplein.kiosk.takeaway.Said;
import nl.gezondheidsplein.protocol.words.Sentences;

/** A card that is read and not touched: a picture, and lines of words under each other. */
public final class CardBox extends JComponent implements Accessible, Lettered {
    private final transient Kit kit;
    private final Shade ground;
    private final transient Picture picture;
    private final transient Stencil stencil;
    private final List<Entry> entries = new ArrayList<>();
    private Said mark = Said.inDutch("");

    public CardBox(Kit kit, Shade ground, Picture picture) {
        this.kit = kit;
        this.ground = ground;
        this.picture = picture;
        this.stencil = new Stencil(kit.prepared());
        setFocusable(false);
    }

    /** Adds words under those that are there. */
    public CardBox with(Role role, String text) {
        if (!text.isEmpty()) {
            entries.add(new Entry(kit.measure().needed(role), Said.inDutch(text)));
        }
        return this;
    }

    /** Marks the card with a word in its upper corner. */
    public CardBox marked(String word) {
        mark = Said.inDutch(word);
        return this;
    }

    /** Puts the same in Dutch under each of its words. */
    void over(CardBox dutch) {
        if (entries.size() == dutch.entries.size()) {
            for (int i = 0; i < entries.size(); i++) {
                entries.set(i, entries.get(i).over(dutch.entries.get(i)));
            }
        }
        mark = Said.inBoth(mark.own(), dutch.mark.own());
    }

    /** Says its first words alone in Dutch, and if it does so already, none. */
    void shorten() {
        boolean saysMore =
                entries.stream().skip(1).anyMatch(entry -> entry.said.dutch().isPresent());
        for (int i = saysMore ? 1 : 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            entries.set(i, new Entry(entry.role, Said.inDutch(entry.said.own())));
        }
    }

    @Override
    public List<Letters> letters() {
        List<Letters> all = new ArrayList<>();
        for (Placed placed : placed()) {
            all.addAll(
                    placed.fitted.letters(
                            kit, placed.at, Shade.INK.color(), placed.ground.color()));
        }
        return all;
    }

    @Override
    protected void paintComponent(Graphics g) {
        Graphics2D own = (Graphics2D) g.create();
        own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        own.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        float edge = kit.measure().edge() * .6f;
        new Plane(ground.color(), Shade.LINE.color(), edge, kit.measure().corner())
                .paint(own, kit.prepared(), getWidth(), getHeight());
        stencil.paint(own, picture, pictureAt(), kit.rightToLeft());
        for (Placed placed : placed()) {
            if (placed.ground != ground) {
                own.setColor(placed.ground.color());
                int pad = kit.measure().mm(1.4);
                own.fill(
                        new RoundRectangle2D.Double(
                                placed.at.x - pad,
                                placed.at.y,
                                placed.at.width + 2.0 * pad,
                                placed.at.height,
                                placed.at.height,
                                placed.at.height));
            }
            own.setColor(Shade.INK.color());
            placed.fitted.block().paint(own, placed.at.x, placed.at.y, leading());
        }
        own.dispose();
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleCard();
        }
        accessibleContext.setAccessibleName(Sentences.joined(read()));
        return accessibleContext;
    }

    /** What is read of it, part by part. */
    public List<String> read() {
        List<String> words =
                new ArrayList<>(entries.stream().map(entry -> entry.said.own()).toList());
        words.add(mark.own());
        words.removeIf(String::isBlank);
        return words;
    }

    private TextBlock.Align leading() {
        return kit.rightToLeft() ? TextBlock.Align.RIGHT : TextBlock.Align.LEFT;
    }

    private int pad() {
        return kit.measure().mm(2.4);
    }

    /**
     * The least height in a width, in the smallest letters allowed, both in pixels; nothing when a
     * word would be broken.
     */
    OptionalInt leastHeight(int width) {
        int room = wordsWidth(width, side(width));
        float height = pad();
        for (Entry entry : lines()) {
            TextBlock block = FittedText.least(kit, entry.role, entry.said, room);
            if (!block.fits()) {
                return OptionalInt.empty();
            }
            height += block.height() + 1;
        }
        return OptionalInt.of((int) Math.ceil(height));
    }

    private int side(int width) {
        double most = kit.measure().isPortrait() ? 9 : 14 * Math.max(1, kit.measure().scale());
        int side = Math.min(width / 5, kit.measure().mm(most));
        return kit.turnsPages() && breaksAWord(wordsWidth(width, side)) ? 0 : side;
    }

    private boolean breaksAWord(int width) {
        return lines().stream()
                .anyMatch(entry -> !FittedText.least(kit, entry.role, entry.said, width).fits());
    }

    private int wordsWidth(int width, int side) {
        return width - side - 3 * pad() - pad() / 2;
    }

    /** Where much is said there is no room for a mark in the corner: it is the last line. */
    private boolean isMarkedInTheCorner() {
        return !mark.own().isEmpty() && !kit.turnsPages();
    }

    private List<Entry> lines() {
        if (mark.own().isEmpty() || isMarkedInTheCorner()) {
            return entries;
        }
        List<Entry> lines = new ArrayList<>(entries);
        lines.add(new Entry(Role.LABEL, mark));
        return lines;
    }

    private Rectangle pictureAt() {
        int pad = pad();
        int side = Math.min(getHeight() - 2 * pad, side(getWidth()));
        int x = kit.rightToLeft() ? getWidth() - pad - side : pad;
        return new Rectangle(x, (getHeight() - side) / 2, side, side);
    }

    private List<Placed> placed() {
        int pad = pad();
        int side = pictureAt().width;
        int left = kit.rightToLeft() ? pad : side + 2 * pad + pad / 2;
        int width = wordsWidth(getWidth(), side);
        List<Placed> placed = new ArrayList<>();
        int markWidth = 0;
        if (isMarkedInTheCorner()) {
            FittedText fitted = FittedText.of(kit, Role.LABEL, mark, width, getHeight());
            markWidth = (int) Math.ceil(fitted.block().longest());
            FittedText tight = FittedText.of(kit, Role.LABEL, mark, markWidth + 2, getHeight());
            int x = kit.rightToLeft() ? pad + pad / 2 : getWidth() - pad - pad / 2 - markWidth;
            int height = (int) Math.ceil(tight.block().height());
            placed.add(new Placed(tight, new Rectangle(x, pad, markWidth, height), Shade.TINT_SUN));
            markWidth += 3 * pad;
        }
        int room = getHeight() - pad / 2;
        float asked = asked(width, markWidth);
        float least = least(width, markWidth);
        // Whole pixels take up to one more for each line.
        float spare = Math.clamp(room - lines().size() - least, 0, Math.max(0, asked - least));
        float more = asked > least ? spare / (asked - least) : 0;
        int total = 0;
        List<Placed> lines = new ArrayList<>();
        for (Entry entry : lines()) {
            int lineWidth = lines.isEmpty() ? width - markWidth : width;
            float floor = least(entry, lineWidth);
            float share = asked <= room ? room : floor + (wanted(entry, lineWidth) - floor) * more;
            FittedText fitted = FittedText.of(kit, entry.role, entry.said, lineWidth, share);
            int height = (int) Math.ceil(fitted.block().height());
            int x = kit.rightToLeft() ? left + width - lineWidth : left;
            lines.add(new Placed(fitted, new Rectangle(x, total, lineWidth, height), ground));
            total += height;
        }
        int top = (getHeight() - total) / 2;
        for (Placed line : lines) {
            line.at.y += top;
            placed.add(line);
        }
        return placed;
    }

    private float asked(int width, int markWidth) {
        return sum(this::wanted, width, markWidth);
    }

    private float least(int width, int markWidth) {
        return sum(this::least, width, markWidth);
    }

    private float sum(ToDoubleBiFunction<Entry, Integer> height, int width, int markWidth) {
        float all = 0;
        List<Entry> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            all += (float) height.applyAsDouble(lines.get(i), i == 0 ? width - markWidth : width);
        }
        return all;
    }

    private float least(Entry entry, int width) {
        return FittedText.least(kit, entry.role, entry.said, width).height();
    }

    private float wanted(Entry entry, int width) {
        return FittedText.of(kit, entry.role, entry.said, width, Float.MAX_VALUE).block().height();
    }

    private record Entry(Role role, Said said) {
        Entry over(Entry dutch) {
            return new Entry(role, Said.inBoth(said.own(), dutch.said.own()));
        }
    }

    private record Placed(FittedText fitted, Rectangle at, Shade ground) {}

    private final class AccessibleCard extends AccessibleJComponent {
        @Override
        public AccessibleRole getAccessibleRole() {
            return AccessibleRole.LABEL;
        }
    }
}
