package nl.gezondheidsplein.kiosk.visit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The way a resident came, screen by screen, and the steps within each; gone with the visit. */
final class Trail {
    private final Deque<Screen> screens = new ArrayDeque<>();
    private final Map<Screen, Deque<String>> steps = new EnumMap<>(Screen.class);
    private final Map<Screen, Integer> pages = new EnumMap<>(Screen.class);

    /** Where the resident is. */
    Screen screen() {
        return screens.isEmpty() ? Screen.ATTRACT : screens.getLast();
    }

    boolean isEmpty() {
        return screens.isEmpty();
    }

    /** Whether there is a screen to go back to. */
    boolean leadsBack() {
        return screens.size() > 1;
    }

    /** Goes to a screen as if for the first time; no screen stands on the way twice. */
    void enter(Screen target) {
        screens.remove(target);
        steps.remove(target);
        pages.remove(target);
        screens.addLast(target);
    }

    /** Puts another screen in the place of this one. */
    void turnInto(Screen target) {
        screens.removeLast();
        screens.addLast(target);
    }

    /** Goes back one screen; returns the one that was left. */
    Screen leave() {
        return screens.removeLast();
    }

    /** The steps within this screen, the first one first. */
    List<String> steps() {
        return List.copyOf(steps.getOrDefault(screen(), new ArrayDeque<>()));
    }

    /** Which page of a list is open within this screen, from 0. */
    int page() {
        return pages.getOrDefault(screen(), 0);
    }

    void turn(int by) {
        pages.merge(screen(), by, Integer::sum);
    }

    /** Another list begins at its first page. */
    void step(String choice) {
        pages.remove(screen());
        steps.computeIfAbsent(screen(), _ -> new ArrayDeque<>()).addLast(choice);
    }

    /** Takes the last step within this screen back; false when there is none. */
    boolean takeStepBack() {
        pages.remove(screen());
        return steps.getOrDefault(screen(), new ArrayDeque<>()).pollLast() != null;
    }

    void forgetSteps() {
        steps.remove(screen());
    }

    void forget() {
        screens.clear();
        steps.clear();
        pages.clear();
    }
}
