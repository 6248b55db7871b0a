package nl.gezondheidsplein.kiosk.ui.look;

import com.formdev.flatlaf.FlatLightLaf;
import javax.swing.UIManager;

/** The kiosk's look and feel: FlatLaf with the colours of {@code KioskLaf.properties}. */
public final class KioskLaf extends FlatLightLaf {
    private static final long serialVersionUID = 1L;

    /** Makes this the look of every window opened afterwards. */
    public static void wear() {
        if (!(UIManager.getLookAndFeel() instanceof KioskLaf) && !setup(new KioskLaf())) {
            throw new IllegalStateException("the look of the kiosk could not be set up");
        }
    }

    @Override
    public String getName() {
        return "Gezondheidsplein";
    }
}
