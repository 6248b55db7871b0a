package nl.gezondheidsplein.kiosk.ui.takeaway;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.JComponent;
import nl.gezondheidsplein.kiosk.takeaway.QrCode;

/** A code in whole pixels to a module, so that every phone reads it. */
final class CodeBox extends JComponent {
    private final transient QrCode code;

    CodeBox(QrCode code, String name) {
        this.code = code;
        setFocusable(false);
        setName(name);
    }

    @Override
    protected void paintComponent(Graphics g) {
        int module = Math.min(getWidth(), getHeight()) / code.size();
        int side = module * code.size();
        int x = (getWidth() - side) / 2;
        int y = (getHeight() - side) / 2;
        // Pure black on white, not the colours of the theme: a scanner wants contrast.
        g.setColor(Color.WHITE);
        g.fillRect(x, y, side, side);
        g.setColor(Color.BLACK);
        code.paint((Graphics2D) g, x, y, module);
    }
}
