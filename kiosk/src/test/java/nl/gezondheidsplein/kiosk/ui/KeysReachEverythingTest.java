package nl.gezondheidsplein.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.swing.SwingUtilities;
import nl.gezondheidsplein.kiosk.ui.look.TouchButton;
import nl.gezondheidsplein.kiosk.visit.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where the six keys come on every screen: everywhere, as it is read, and back again. */
final class KeysReachEverythingTest {
    /** More steps than lead to any screen. */
    private static final int MOST_STEPS = 16;

    @ParameterizedTest
    @EnumSource(ScreenSize.class)
    void onEveryScreenOf(ScreenSize size) throws Exception {
        assertThat(wrongOn(size, List.of(Language.DUTCH), KeysReachEverythingTest::unreached))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"DUTCH", "ARABIC"})
    void inTheOrderInWhichItIsRead(Language language) throws Exception {
        assertThat(
                        wrongOn(
                                ScreenSize.USUAL,
                                List.of(language),
                                KeysReachEverythingTest::outOfOrder))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Walk.class,
            names = {"EVENT_GROUP", "HOST"})
    void alongDigitsFromLeftToRightInLargeLetters(Walk pad) throws Exception {
        List<String> wrong = new ArrayList<>();
        SwingUtilities.invokeAndWait(
                () ->
                        pad.largerOn(
                                ScreenSize.UPRIGHT,
                                Language.ARABIC,
                                stop -> wrong.addAll(outOfOrder(stop))));

        assertThat(wrong).isEmpty();
    }

    @Test
    void andLeadOutAgain() throws Exception {
        assertThat(
                        wrongOn(
                                ScreenSize.USUAL,
                                List.of(Language.DUTCH),
                                KeysReachEverythingTest::deadEnd))
                .isEmpty();
    }

    @Test
    void andSayWhatTheyComeTo() throws Exception {
        assertThat(
                        wrongOn(
                                ScreenSize.USUAL,
                                List.of(Language.ARABIC),
                                KeysReachEverythingTest::unnamed))
                .isEmpty();
    }

    @Tag("deep")
    @ParameterizedTest
    @EnumSource(ScreenSize.class)
    void inEveryLanguageAndInLargeLettersOf(ScreenSize size) throws Exception {
        Function<Walk.Stop, List<String>> wrong =
                stop -> {
                    List<String> all = new ArrayList<>(unreached(stop));
                    all.addAll(outOfOrder(stop));
                    all.addAll(unnamed(stop));
                    return all;
                };
        List<String> found = new ArrayList<>(wrongOn(size, List.of(Language.values()), wrong));
        SwingUtilities.invokeAndWait(
                () ->
                        Walk.everywhereLargerOn(
                                size,
                                List.of(Language.values()),
                                stop -> found.addAll(wrong.apply(stop))));

        assertThat(found).isEmpty();
    }

    private static List<String> wrongOn(
            ScreenSize size, List<Language> languages, Function<Walk.Stop, List<String>> wrong)
            throws Exception {
        List<String> found = new ArrayList<>();
        SwingUtilities.invokeAndWait(
                () -> Walk.everywhereOn(size, languages, stop -> found.addAll(wrong.apply(stop))));
        return found;
    }

    /** What can be touched and not come to; under the question nothing can be touched. */
    private static List<String> unreached(Walk.Stop stop) {
        if (stop.walk() == Walk.STILL_THERE) {
            return stop.resident().stage.touchable().size() == 1 ? List.of() : List.of("" + stop);
        }
        List<TouchButton> reached = stop.resident().stage.touchable();
        return Parts.all(stop.resident().stage).stream()
                .filter(part -> part instanceof TouchButton && part.isVisible())
                .filter(part -> !reached.contains(part))
                .map(part -> stop + ": " + part.getName())
                .toList();
    }

    /** What has no name is nothing to who does not see it. */
    private static List<String> unnamed(Walk.Stop stop) {
        return stop.resident().stage.touchable().stream()
                .filter(button -> stop.resident().stage.spoken(button, false).words().isBlank())
                .map(button -> stop + ": " + button.getName())
                .toList();
    }

    private static List<String> outOfOrder(Walk.Stop stop) {
        List<TouchButton> order = stop.resident().stage.touchable();
        List<String> wrong = new ArrayList<>();
        for (int i = 1; i < order.size(); i++) {
            TouchButton before = order.get(i - 1);
            TouchButton after = order.get(i);
            if (before.getParent().equals(after.getParent())
                    && !isApart(before)
                    && !isApart(after)
                    && !comesFirst(before, after)) {
                wrong.add(stop + ": " + before.getName() + " before " + after.getName());
            }
        }
        return wrong;
    }

    /** A page is turned after it was read. */
    private static boolean isApart(TouchButton button) {
        return button.getName().startsWith("page.");
    }

    /** Digits stand from left to right everywhere. */
    private static boolean isOfAPad(TouchButton button) {
        return button.getName().matches("(host\\.key|group)\\..*");
    }

    private static boolean comesFirst(TouchButton one, TouchButton other) {
        int shared =
                Math.min(one.getY() + one.getHeight(), other.getY() + other.getHeight())
                        - Math.max(one.getY(), other.getY());
        if (shared * 2 > Math.min(one.getHeight(), other.getHeight())) {
            // Before a language was chosen every screen is Dutch.
            boolean fromTheLeft =
                    isOfAPad(one) || one.getParent().getComponentOrientation().isLeftToRight();
            return fromTheLeft ? one.getX() < other.getX() : one.getX() > other.getX();
        }
        return one.getY() < other.getY();
    }

    /** The key "back" alone ends a visit in the end. */
    private static List<String> deadEnd(Walk.Stop stop) {
        if (stop.walk() == Walk.EVENT_STORING) {
            // It goes on by itself, as soon as what is being stored is stored.
            return List.of();
        }
        Resident resident = stop.resident();
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            if (resident.presenter.isResting() || waitsForATurn(resident)) {
                return List.of();
            }
            resident.time.passSeconds(1);
            resident.presenter.pressed();
            resident.presenter.back();
            resident.ui.catchUp();
            resident.stage.doLayout();
        }
        return List.of(stop.toString());
    }

    /** While a group takes its check in turn, the kiosk rests where the next one begins. */
    private static boolean waitsForATurn(Resident resident) {
        return resident.sees("round.join");
    }
}
