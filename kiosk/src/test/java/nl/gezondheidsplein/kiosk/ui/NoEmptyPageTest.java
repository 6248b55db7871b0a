package nl.gezondheidsplein.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.SwingUtilities;
import nl.gezondheidsplein.kiosk.ui.controls.ControlsPanel;
import nl.gezondheidsplein.kiosk.ui.look.Essential;
import nl.gezondheidsplein.kiosk.ui.look.Lettered;
import nl.gezondheidsplein.kiosk.visit.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Who turns a page in large letters finds something there that was on no page before, nothing that
 * was, and the way back.
 */
final class NoEmptyPageTest {
    @Test
    void isTurnedToOnAnOfferOfAnUprightScreen() throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    requireNews(Walk.OFFER, ScreenSize.UPRIGHT, Language.DUTCH);
                    requireNews(Walk.OFFER_MORE, ScreenSize.UPRIGHT, Language.ARABIC);
                });
    }

    @Test
    void holdsNothingThatStoodOnThePageBefore() throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    requireNews(Walk.MATCH_CALM, ScreenSize.USUAL, Language.TURKISH);
                    requireNews(Walk.EVENT_HEARD_THROUGH, ScreenSize.SMALL, Language.POLISH);
                });
    }

    @ParameterizedTest
    @EnumSource(ScreenSize.class)
    @Tag("deep")
    void isTurnedToOnAnyScreenInAnyLanguage(ScreenSize size) throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    for (Walk walk : Walk.values()) {
                        for (Language language : Language.values()) {
                            requireNews(walk, size, language);
                        }
                    }
                });
    }

    private static void requireNews(Walk walk, ScreenSize size, Language language) {
        Set<Object> before = new HashSet<>();
        Set<String> controls = new HashSet<>();
        List<String> wrong = new ArrayList<>();
        walk.largerOn(
                size,
                language,
                stop -> {
                    Container stage = stop.resident().stage;
                    if (!before.addAll(shown(stage))) {
                        wrong.add(stop + " holds nothing new");
                    }
                    if (stop.largerPage() > 1 && !stop.resident().sees("page.previous")) {
                        wrong.add(stop + " has no way back");
                    }
                    turned(stage)
                            .filter(name -> !controls.add(name))
                            .forEach(name -> wrong.add(stop + " holds " + name + " again"));
                });
        assertThat(wrong).isEmpty();
    }

    /** The controls of what is turned into pages: those of the bar stand under each of them. */
    private static Stream<String> turned(Container in) {
        return Stream.of(in.getComponents())
                .filter(Component::isVisible)
                .flatMap(
                        part ->
                                switch (part) {
                                    case ControlsPanel _ -> Stream.<String>of();
                                    case AbstractButton button ->
                                            Stream.of(button.getName())
                                                    .filter(name -> !name.startsWith("page."));
                                    case Container container -> turned(container);
                                    default -> Stream.<String>of();
                                });
    }

    /** Words, controls and codes that are seen, but for the ways to turn pages. */
    private static Set<Object> shown(Container in) {
        Set<Object> shown = new HashSet<>();
        for (Component part : in.getComponents()) {
            if (!part.isVisible()) {
                continue;
            }
            if (part instanceof AbstractButton button) {
                if (!button.getName().startsWith("page.")) {
                    shown.add(button.getName());
                }
            } else if (part instanceof Lettered lettered) {
                lettered.letters().forEach(letters -> shown.add(letters.text()));
            } else if (part instanceof Essential picture && !picture.givesWay()) {
                shown.add(part);
            } else if (part instanceof Container container) {
                shown.addAll(shown(container));
            }
        }
        return shown;
    }
}
