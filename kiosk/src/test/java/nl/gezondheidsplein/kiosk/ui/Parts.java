package nl.gezondheidsplein.kiosk.ui;

import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.swing.SwingUtilities;

/** The tree of components, and how to ask the window about it. */
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

    /** The middle of a part, in pixels of the display. Event dispatch thread only. */
    static Point centre(Component part) {
        Point corner = part.getLocationOnScreen();
        return new Point(corner.x + part.getWidth() / 2, corner.y + part.getHeight() / 2);
    }

    /** What the window's own thread answers. From any thread but that one. */
    static <T> T onEdt(Supplier<T> question) {
        AtomicReference<T> answer = new AtomicReference<>();
        try {
            SwingUtilities.invokeAndWait(() -> answer.set(question.get()));
        } catch (InterruptedException | InvocationTargetException e) {
            throw new AssertionError(e);
        }
        return answer.get();
    }
}
