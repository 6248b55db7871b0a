package nl.gezondheidsplein.kiosk.ui.still;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.event.MouseAdapter;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.JPanel;
import nl.gezondheidsplein.kiosk.ui.drawing.Plant;
import nl.gezondheidsplein.kiosk.ui.look.ButtonFace;
import nl.gezondheidsplein.kiosk.ui.look.ButtonStyle;
import nl.gezondheidsplein.kiosk.ui.look.Kit;
import nl.gezondheidsplein.kiosk.ui.look.Measure;
import nl.gezondheidsplein.kiosk.ui.look.PictureBox;
import nl.gezondheidsplein.kiosk.ui.look.Role;
import nl.gezondheidsplein.kiosk.ui.look.Shade;
import nl.gezondheidsplein.kiosk.ui.look.TouchButton;
import nl.gezondheidsplein.kiosk.ui.look.Words;

/** A card over the screen, which holds off every touch to what lies under it. */
public final class StillPanel extends JPanel implements StillView {
    private static final float VEIL = 0.6f;

    private final transient Supplier<Kit> kits;
    private final Rectangle card = new Rectangle();
    private transient Kit kit;
    private Words heading;
    private Words sentence;
    private TouchButton here;
    private PictureBox plant;

    /**
     * @param kits gives what the screen under it is made with
     */
    public StillPanel(Supplier<Kit> kits) {
        super(null);
        this.kits = kits;
        setOpaque(false);
        setVisible(false);
        // A panel without a mouse listener lets touches through.
        addMouseListener(new MouseAdapter() {});
        kit = kits.get();
        heading = kit.centred(Role.QUESTION, Shade.INK, "");
        sentence = kit.centred(Role.SENTENCE, Shade.INK, "");
        here = kit.button("still.here", style(), ButtonFace.of(""), () -> {});
        plant = kit.picture(new Plant(.5));
    }

    @Override
    public void askStillThere(String question, String countdown, String answer, Acts acts) {
        boolean first = !isVisible();
        if (first) {
            removeAll();
            kit = kits.get();
            heading = kit.centred(Role.QUESTION, Shade.INK, question).on(Shade.CARD);
            here = kit.button("still.here", style(), ButtonFace.of(answer), acts::stillHere);
            plant = kit.picture(new Plant(.5));
            for (var part : List.of(here, heading, plant)) {
                add(part);
            }
        } else {
            remove(sentence);
        }
        sentence = kit.centred(Role.SENTENCE, Shade.INK, countdown).on(Shade.CARD);
        add(sentence);
        setVisible(true);
        doLayout();
        repaint();
    }

    @Override
    public void stopAsking() {
        setVisible(false);
        removeAll();
    }

    private static ButtonStyle style() {
        return ButtonStyle.tile(Shade.TINT_LEAF, Shade.LEAF).named(Role.TITLE);
    }

    @Override
    protected void paintComponent(Graphics g) {
        Graphics2D own = (Graphics2D) g.create();
        own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        Color veil = Shade.INK.color();
        own.setComposite(AlphaComposite.SrcOver.derive(VEIL));
        own.setColor(veil);
        own.fillRect(0, 0, getWidth(), getHeight());
        own.setComposite(AlphaComposite.SrcOver);
        double round = kit.measure().corner() * 3.0;
        var plane =
                new RoundRectangle2D.Double(card.x, card.y, card.width, card.height, round, round);
        own.setColor(Shade.CARD.color());
        own.fill(plane);
        own.setColor(Shade.LEAF.color());
        own.setStroke(new BasicStroke(kit.measure().edge()));
        own.draw(plane);
        own.dispose();
    }

    @Override
    public void doLayout() {
        Measure measure = kit.measure();
        int gap = measure.gap();
        int inset = 2 * gap;
        int most = measure.isLarger() ? getWidth() : measure.mm(130 * measure.scale());
        int width = Math.min(getWidth() - 2 * gap, most);
        int column = width - 2 * inset;
        int button =
                Math.max(
                        measure.target(),
                        measure.mm(25 * Math.max(measure.isLarger() ? 1.1 : 0, measure.scale())));
        int headingHeight = heading.heightFor(column);
        int sentenceHeight = sentence.heightFor(column);
        int words = headingHeight + sentenceHeight + button + gap * 2;
        int picture =
                Math.clamp(
                        getHeight() - words - 2 * inset - 3 * gap,
                        0,
                        measure.mm(34 * measure.scale()));
        int height = words + picture + 2 * inset;
        card.setBounds((getWidth() - width) / 2, (getHeight() - height) / 2, width, height);
        int x = card.x + inset;
        int y = card.y + inset;
        plant.setBounds(x, y, column, picture);
        y += picture;
        heading.setBounds(x, y, column, headingHeight);
        y += headingHeight + gap / 2;
        sentence.setBounds(x, y, column, sentenceHeight);
        y += sentenceHeight + gap;
        int wide = Math.min(column, measure.mm(80 * Math.max(1, measure.scale())));
        here.setBounds(x + (column - wide) / 2, y, wide, button);
    }
}
