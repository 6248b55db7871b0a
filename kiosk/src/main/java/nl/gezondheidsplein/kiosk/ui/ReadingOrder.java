package nl.gezondheidsplein.kiosk.ui;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.accessibility.AccessibleContext;
import nl.gezondheidsplein.kiosk.speech.Phrase;
import nl.gezondheidsplein.kiosk.ui.look.Lettered;
import nl.gezondheidsplein.kiosk.ui.look.TouchButton;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.protocol.words.Direction;

/** What a screen says to the ear: its parts row by row, each under its accessible name. */
final class ReadingOrder {
    private final Language language;

    ReadingOrder(Language language) {
        this.language = language;
    }

    List<Phrase> of(Container screen) {
        List<Component> parts =
                Arrays.stream(screen.getComponents())
                        .filter(part -> part instanceof Lettered && part.isVisible())
                        .sorted(Comparator.comparingInt(Component::getY))
                        .toList();
        List<Phrase> phrases = new ArrayList<>();
        for (List<Component> row : rows(parts)) {
            row.sort(alongTheLine());
            for (Component part : row) {
                Phrase phrase = phrase(part, language);
                if (!phrase.words().isBlank()) {
                    phrases.add(phrase);
                }
            }
        }
        return phrases;
    }

    /** The name of one part, without what is said about it. */
    static Phrase name(Component part, Language language) {
        AccessibleContext said = part.getAccessibleContext();
        return new Phrase(spoken(part, said, language), said.getAccessibleName());
    }

    /** Name and description of one part. */
    static Phrase phrase(Component part, Language language) {
        AccessibleContext said = part.getAccessibleContext();
        String words =
                Stream.of(said.getAccessibleName(), said.getAccessibleDescription())
                        .filter(text -> text != null && !text.isBlank())
                        .collect(Collectors.joining(". "));
        return new Phrase(spoken(part, said, language), words);
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
