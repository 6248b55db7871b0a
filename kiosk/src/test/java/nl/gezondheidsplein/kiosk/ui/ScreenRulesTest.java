package nl.gezondheidsplein.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing is clipped, overlapped, too small, too near, too faint or scrolled, anywhere. */
final class ScreenRulesTest {
    @Test
    void holdsOnTheUsualScreenInEveryLanguage() throws Exception {
        assertThat(brokenOn(ScreenSize.USUAL)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ScreenSize.class)
    @Tag("deep")
    void holdsOnEveryScreenInEveryLanguage(ScreenSize size) throws Exception {
        assertThat(brokenOn(size)).isEmpty();
    }

    private static List<String> brokenOn(ScreenSize size)
            throws InterruptedException, InvocationTargetException {
        List<String> broken = new ArrayList<>();
        SwingUtilities.invokeAndWait(
                () ->
                        Walk.everywhereOn(
                                size,
                                stop ->
                                        ScreenRules.broken(stop.resident().stage, size.pxPerMm())
                                                .forEach(rule -> broken.add(stop + ": " + rule))));
        return broken;
    }
}
