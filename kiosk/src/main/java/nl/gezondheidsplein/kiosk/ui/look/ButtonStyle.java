package nl.gezondheidsplein.kiosk.ui.look;

/**
 * How a button looks.
 *
 * @param fill a light ground under ink
 * @param edge its edge
 * @param title the size of its name
 * @param line the size of its second line
 * @param beside whether the picture stands beside the words instead of above them
 */
public record ButtonStyle(Shade fill, Shade edge, Role title, Role line, boolean beside) {
    /** A large tile. */
    public static ButtonStyle tile(Shade fill, Shade edge) {
        return new ButtonStyle(fill, edge, Role.TITLE, Role.LINE, false);
    }

    /** One of the controls that are always there. */
    public static ButtonStyle control(Shade fill, Shade edge) {
        return new ButtonStyle(fill, edge, Role.LABEL, Role.LABEL, false);
    }

    /** The same with the picture beside the words. */
    public ButtonStyle sideways() {
        return new ButtonStyle(fill, edge, title, line, true);
    }

    /** The same with a name of another size. */
    public ButtonStyle named(Role role) {
        return new ButtonStyle(fill, edge, role, line, beside);
    }
}
