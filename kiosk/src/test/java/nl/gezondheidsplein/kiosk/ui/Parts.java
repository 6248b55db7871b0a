package nl.gezondheidsplein.kiosk.ui;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tree of components. */
final class Parts {
    private Parts() {}

    /** Everything in a container, at any depth. */
    static List<Component> all(Container in) {
        List<Component> all = new ArrayList<>();
        for (Component part : in.getComponents()) {
            all.add(part);
            if (part instanceof Container container) {
                all.addAll(all(container));
            }
        }
        return all;
    }

    /** The part with this name. */
    static Optional<Component> named(Container in, String name) {
        return all(in).stream().filter(part -> name.equals(part.getName())).findFirst();
    }
}
