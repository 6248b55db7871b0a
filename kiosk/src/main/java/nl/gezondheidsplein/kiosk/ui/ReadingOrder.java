package nl.gezondheidsplein.kiosk.ui;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.accessibility.AccessibleContext;
import nl.gezondheidsplein.kiosk.speech.Phrase;
import nl.gezondheidsplein.kiosk.ui.look.CardBox;
import nl.gezondheidsplein.kiosk.ui.look.Lettered;
import nl.gezondheidsplein.kiosk.ui.look.ScreenPanel;
import nl.gezondheidsplein.kiosk.ui.look.TouchButton;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.protocol.words.Direction;

/**
 * The order in which a screen is read, row by row: what it says to the ear, each part under its
 * accessible name, and where the keys go.
 */
final class ReadingOrder {
    private final Language language;

    ReadingOrder(Language language) {
        this.language = language;
    }

    List<Phrase> of(Container screen) {
        return parts(screen).stream()
                .map(part -> phrase(part, language))
                .filter(phrase -> !phrase.words().isBlank())
                .toList();
    }

    /** What can be touched there. */
    List<TouchButton> touchable(Container screen) {
        return parts(screen).stream()
                .filter(TouchButton.class::isInstance)
                .map(TouchButton.class::cast)
                .toList();
    }

    private List<Component> parts(Container screen) {
        List<Component> fromTheTop =
                Arrays.stream(screen.getComponents())
                        .filter(part -> part instanceof Lettered && part.isVisible())
                        .filter(part -> !turnsPages(screen, part))
                        .sorted(Comparator.comparingInt(Component::getY))
                        .toList();
        List<Component> parts = new ArrayList<>();
        for (List<Component> row : rows(fromTheTop)) {
            // The digits of a pad are added in their order, which is that of no language.
            if (!row.stream().allMatch(part -> isOfAPad(screen, part))) {
                row.sort(alongTheLine());
            }
            parts.addAll(row);
        }
        // Where a page ends is known only after what stands on it.
        Arrays.stream(screen.getComponents())
                .filter(part -> turnsPages(screen, part))
                .forEach(parts::add);
        return parts;
    }

    private static boolean turnsPages(Container screen, Component part) {
        return screen instanceof ScreenPanel panel && panel.turnsPages(part);
    }

    private static boolean isOfAPad(Container screen, Component part) {
        return screen instanceof ScreenPanel panel && panel.isOfAPad(part);
    }

    /** The name of one part, without what is said about it. */
    static Phrase name(Component part, Language language) {
        AccessibleContext said = part.getAccessibleContext();
        return new Phrase(spoken(part, said, language), said.getAccessibleName());
    }

    /** Name and description of one part. */
    static Phrase phrase(Component part, Language language) {
        AccessibleContext said = part.getAccessibleContext();
        List<String> parts =
                part instanceof CardBox card
                        ? card.read()
                        : Stream.of(said.getAccessibleName(), said.getAccessibleDescription())
                                .filter(text -> text != null && !text.isBlank())
                                .toList();
        return new Phrase(spoken(part, said, language), parts);
    }

    /** What stands there as words of another language are Dutch: names, and what is no draft. */
    private static String spoken(Component part, AccessibleContext said, Language language) {
        if (part instanceof TouchButton button && button.language().isPresent()) {
            return button.language().get();
        }
        boolean isDutch =
                Stream.of(said.getAccessibleName(), said.getAccessibleDescription())
                        .filter(text -> text != null && !text.isBlank())
                        .allMatch(Direction::isIsolated);
        return isDutch ? Language.DUTCH.id() : language.id();
    }

    /** What begins above the middle of the first of a row stands in that row. */
    private static List<List<Component>> rows(List<Component> fromTheTop) {
        List<List<Component>> rows = new ArrayList<>();
        int middle = Integer.MIN_VALUE;
        for (Component part : fromTheTop) {
            if (rows.isEmpty() || part.getY() > middle) {
                rows.add(new ArrayList<>());
                middle = part.getY() + part.getHeight() / 2;
            }
            rows.getLast().add(part);
        }
        return rows;
    }

    private Comparator<Component> alongTheLine() {
        Comparator<Component> fromTheLeft = Comparator.comparingInt(Component::getX);
        return language.isRightToLeft() ? fromTheLeft.reversed() : fromTheLeft;
    }
}
