package nl.gezondheidsplein.kiosk.ui.look;

import java.awt.Color;
import javax.swing.UIManager;

/** The named colours of the theme; their values stand in {@code KioskLaf.properties}. */
public enum Shade {
    PAPER("paper"),
    CARD("card"),
    INK("ink"),
    MUTED("muted"),
    LINE("line"),
    LEAF("leaf"),
    PLUM("plum"),
    TERRA("terra"),
    BLUE("blue"),
    BLOSSOM("blossom"),
    SOIL("soil"),
    TINT_LEAF("tintLeaf"),
    TINT_PLUM("tintPlum"),
    TINT_TERRA("tintTerra"),
    TINT_BLUE("tintBlue"),
    TINT_SUN("tintSun"),
    TINT_BLOSSOM("tintBlossom"),
    MID_LEAF("midLeaf"),
    MID_PLUM("midPlum"),
    MID_TERRA("midTerra"),
    MID_BLUE("midBlue"),
    MID_SUN("midSun"),
    MID_BLOSSOM("midBlossom"),
    MID_SOIL("midSoil"),
    SKIN_LIGHT("skinLight"),
    SKIN_WARM("skinWarm"),
    SKIN_DEEP("skinDeep");

    private final String token;

    Shade(String token) {
        this.token = token;
    }

    /** The colour in the installed theme. */
    public Color color() {
        Color color = UIManager.getColor("Kiosk." + token);
        if (color == null) {
            throw new IllegalStateException(
                    "the theme has no colour Kiosk." + token + "; is KioskLaf installed?");
        }
        return color;
    }
}
