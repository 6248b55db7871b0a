package nl.gezondheidsplein.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.swing.SwingUtilities;
import nl.gezondheidsplein.kiosk.ui.look.Lettered;
import nl.gezondheidsplein.kiosk.ui.text.Wordings;
import nl.gezondheidsplein.kiosk.visit.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing is clipped, overlapped, too small, too near, too faint or scrolled, anywhere. */
final class ScreenRulesTest {
    /** EN 301 549, 5.1.4: 0.7° at 500 mm. */
    private static final double LARGER_CAPITAL_MM = 6.1;

    /** Screens on which something is shown only when it is reviewed. */
    private static final List<Walk> WITH_DUTCH =
            List.of(
                    Walk.HOME,
                    Walk.CHOICE,
                    Walk.THANKS,
                    Walk.JOIN,
                    Walk.GIVE,
                    Walk.HELP,
                    Walk.MATCH_NOTHING,
                    Walk.TAKE_AWAY,
                    Walk.HOST_ROUND,
                    Walk.ROUND,
                    Walk.ROUND_TREE,
                    Walk.STILL_THERE);

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

    @Test
    void holdsInLargeLettersOnTheUsualScreen() throws Exception {
        assertThat(brokenInLargeLettersOn(ScreenSize.USUAL, List.of(Language.DUTCH))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ScreenSize.class)
    @Tag("deep")
    void holdsInLargeLettersOnEveryScreenInEveryLanguage(ScreenSize size) throws Exception {
        assertThat(brokenInLargeLettersOn(size, List.of(Language.values()))).isEmpty();
    }

    /** A smaller face is chosen less. */
    @ParameterizedTest
    @EnumSource(ScreenSize.class)
    void givesEveryFaceTheSameRoomHoweverLongItsWordsAre(ScreenSize size) throws Exception {
        Set<Integer> wordsBegin = new HashSet<>();
        SwingUtilities.invokeAndWait(
                () -> {
                    Resident resident = new Resident(size);
                    Walk.CHECK_LAST.walk(resident, Language.DUTCH);
                    Parts.all(resident.stage).stream()
                            .filter(part -> String.valueOf(part.getName()).contains(".face."))
                            .map(part -> ((Lettered) part).letters().getFirst().bounds().y)
                            .forEach(wordsBegin::add);
                });

        assertThat(wordsBegin).hasSize(1);
    }

    private static List<String> brokenInLargeLettersOn(ScreenSize size, List<Language> languages)
            throws InterruptedException, InvocationTargetException {
        List<String> broken = new ArrayList<>();
        SwingUtilities.invokeAndWait(
                () ->
                        Walk.everywhereLargerOn(
                                size,
                                languages,
                                stop -> {
                                    StagePanel stage = stop.resident().stage;
                                    ScreenRules.broken(stage, size.pxPerMm())
                                            .forEach(rule -> broken.add(stop + ": " + rule));
                                    ScreenRules.smallerThan(
                                                    LARGER_CAPITAL_MM, stage, size.pxPerMm())
                                            .stream()
                                            .filter(text -> !isNotNeeded(text, stop.language()))
                                            .forEach(text -> broken.add(stop + ": small " + text));
                                }));
        return broken;
    }

    @ParameterizedTest
    @EnumSource(ScreenSize.class)
    void holdsWhereHelpAndPromisesAreStillInDutch(ScreenSize size) throws Exception {
        List<String> broken = new ArrayList<>();
        SwingUtilities.invokeAndWait(
                () -> {
                    for (Language language : List.of(Language.ARABIC, Language.TURKISH)) {
                        for (Walk walk : WITH_DUTCH) {
                            if (walk.isFor(size)) {
                                Resident resident = new Resident(size, Place.unreviewed());
                                walk.walk(resident, language);
                                ScreenRules.broken(resident.stage, size.pxPerMm())
                                        .forEach(
                                                rule ->
                                                        broken.add(
                                                                walk + " " + language + ": "
                                                                        + rule));
                            }
                        }
                    }
                });
        assertThat(broken).isEmpty();
    }

    /** Who made the question is there for who looks for it. */
    private static boolean isNotNeeded(String text, Language language) {
        return text.equals(Wordings.ofTheProgram().in(language).say("quick.health.source"));
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
