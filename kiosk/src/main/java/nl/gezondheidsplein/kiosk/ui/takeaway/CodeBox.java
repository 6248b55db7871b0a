package nl.gezondheidsplein.kiosk.ui.takeaway;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.Optional;
import javax.swing.JComponent;
import nl.gezondheidsplein.kiosk.takeaway.QrCode;
import nl.gezondheidsplein.kiosk.ui.look.Essential;
import nl.gezondheidsplein.kiosk.ui.look.Measure;

/** A code in whole pixels to a module, so that every phone reads it. */
final class CodeBox extends JComponent implements Essential {
    /** Smaller, a phone is held so near that it does not see the code sharply. */
    private static final double LEAST_MM = 60;

    private final transient Measure measure;
    private transient Optional<QrCode> code = Optional.empty();

    /** A place for a code that is still being made. */
    CodeBox(String name, Measure measure) {
        this.measure = measure;
        setFocusable(false);
        setName(name);
    }

    @Override
    public int leastHeight(int width) {
        return Math.min(width, measure.mm(LEAST_MM));
    }

    /** Shows the code. */
    void show(QrCode made) {
        code = Optional.of(made);
        repaint();
    }

    @Override
    protected void paintComponent(Graphics g) {
        code.ifPresent(made -> paint((Graphics2D) g, made));
    }

    private void paint(Graphics2D g, QrCode made) {
        int module = Math.min(getWidth(), getHeight()) / made.size();
        int side = module * made.size();
        int x = (getWidth() - side) / 2;
        int y = (getHeight() - side) / 2;
        // Pure black on white, not the colours of the theme: a scanner wants contrast.
        g.setColor(Color.WHITE);
        g.fillRect(x, y, side, side);
        g.setColor(Color.BLACK);
        made.paint(g, x, y, module);
    }
}
