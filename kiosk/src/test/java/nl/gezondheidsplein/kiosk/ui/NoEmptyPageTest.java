package nl.gezondheidsplein.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.swing.AbstractButton;
import javax.swing.SwingUtilities;
import nl.gezondheidsplein.kiosk.ui.look.Essential;
import nl.gezondheidsplein.kiosk.ui.look.Lettered;
import nl.gezondheidsplein.kiosk.visit.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who turns a page in large letters finds something there that was on no page before. */
final class NoEmptyPageTest {
    @Test
    void isTurnedToOnAnOfferOfAnUprightScreen() throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    requireNews(Walk.OFFER, ScreenSize.UPRIGHT, Language.DUTCH);
                    requireNews(Walk.OFFER_MORE, ScreenSize.UPRIGHT, Language.ARABIC);
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
        List<String> empty = new ArrayList<>();
        walk.largerOn(
                size,
                language,
                stop -> {
                    if (!before.addAll(shown(stop.resident().stage))) {
                        empty.add(stop.toString());
                    }
                });
        assertThat(empty).isEmpty();
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
            } else if (part instanceof Essential) {
                shown.add(part);
            } else if (part instanceof Container container) {
                shown.addAll(shown(container));
            }
        }
        return shown;
    }
}
