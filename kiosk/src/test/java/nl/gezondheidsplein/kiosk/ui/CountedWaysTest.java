package nl.gezondheidsplein.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.swing.SwingUtilities;
import nl.gezondheidsplein.kiosk.ui.look.Lettered;
import nl.gezondheidsplein.kiosk.ui.text.Wordings;
import nl.gezondheidsplein.kiosk.visit.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From home nothing is far: touches counted on the real screens, on every size that has them. */
final class CountedWaysTest {
    /** The glass is being wiped, or a question stands over the screen, for a moment. */
    private static final Set<Walk> HELD_BACK = Set.of(Walk.HOST_CLEAN, Walk.STILL_THERE);

    /** The first number of the page with help, in every language. */
    private static final String EMERGENCY = "112";

    private interface Way {
        void go(Resident resident);
    }

    private static int touchesFromHome(ScreenSize size, Way way) throws Exception {
        int[] touches = new int[1];
        SwingUtilities.invokeAndWait(
                () -> {
                    Resident resident = new Resident(size);
                    resident.goesHome(Language.DUTCH);
                    int before = resident.touches;
                    way.go(resident);
                    touches[0] = resident.touches - before;
                });
        return touches[0];
    }

    @ParameterizedTest
    @EnumSource(ScreenSize.class)
    void quickCheckIsThankedForAfterFour(ScreenSize size) throws Exception {
        int touches =
                touchesFromHome(
                        size,
                        resident -> {
                            resident.touches("home.myself");
                            resident.touches("myself.short");
                            resident.touches("quick.face.2");
                            resident.touches("quick.domain.sociaal");
                            assertThat(resident.sees("thanks.done")).isTrue();
                        });

        assertThat(touches).isLessThanOrEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource(
            value = ScreenSize.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SMALL"})
    void fullCheckHasGrownAPlantAfterFourteen(ScreenSize size) throws Exception {
        int touches =
                touchesFromHome(
                        size,
                        resident -> {
                            resident.touches("home.myself");
                            resident.touches("myself.long");
                            resident.answers(0, 1, 2, 3, 4, 0, 1, 2, 3, 4);
                            assertThat(resident.sees("plant.lichaam")).isTrue();
                        });

        assertThat(touches).isLessThanOrEqualTo(14);
    }

    @ParameterizedTest
    @EnumSource(
            value = ScreenSize.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SMALL"})
    void whomToAskForAtAnOfferIsToldAfterFour(ScreenSize size) throws Exception {
        int touches =
                touchesFromHome(
                        size,
                        resident -> {
                            resident.touches("home.agenda");
                            resident.touches(firstOffer(resident));
                            if (!isAsked(resident)) {
                                resident.touches("offer.more");
                            }
                            assertThat(isAsked(resident)).isTrue();
                        });

        assertThat(touches).isLessThanOrEqualTo(4);
    }

    private static String firstOffer(Resident resident) {
        return Parts.all(resident.stage).stream()
                .map(part -> String.valueOf(part.getName()))
                .filter(name -> name.startsWith("agenda.offer."))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isAsked(Resident resident) {
        return words(resident).stream().anyMatch(words -> words.startsWith("Vraag naar"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void helpIsOneTouchAwayFromEveryScreen(Language language) throws Exception {
        List<String> without = new ArrayList<>();
        SwingUtilities.invokeAndWait(
                () ->
                        Walk.everywhereOn(
                                ScreenSize.SMALL,
                                List.of(language),
                                stop -> {
                                    if (!HELD_BACK.contains(stop.walk()) && !helps(stop)) {
                                        without.add(stop.toString());
                                    }
                                }));

        assertThat(without).isEmpty();
    }

    @Test
    void helpIsOneTouchAwayFromEveryScreenOfAWholeVisit() throws Exception {
        List<String> without = new ArrayList<>();
        SwingUtilities.invokeAndWait(
                () ->
                        Walk.everywhereOn(
                                ScreenSize.USUAL,
                                List.of(Language.DUTCH),
                                stop -> {
                                    if (!HELD_BACK.contains(stop.walk()) && !helps(stop)) {
                                        without.add(stop.toString());
                                    }
                                }));

        assertThat(without).isEmpty();
    }

    /** Whether help is there, at once or after one touch. */
    private static boolean helps(Walk.Stop stop) {
        Resident resident = stop.resident();
        if (stop.walk() != Walk.HELP) {
            if (!resident.sees("control.help")) {
                return false;
            }
            resident.touches("control.help");
        }
        List<String> words = words(resident);
        String heading = Wordings.ofTheProgram().in(Language.DUTCH).say("help.heading");
        return words.contains(EMERGENCY)
                && (stop.language() != Language.DUTCH || words.contains(heading));
    }

    private static List<String> words(Resident resident) {
        return Parts.all(resident.stage).stream()
                .filter(Lettered.class::isInstance)
                .flatMap(part -> ((Lettered) part).letters().stream())
                .map(Lettered.Letters::text)
                .toList();
    }
}
