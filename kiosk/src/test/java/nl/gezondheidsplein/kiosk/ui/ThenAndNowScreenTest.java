package nl.gezondheidsplein.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javax.swing.SwingUtilities;
import nl.gezondheidsplein.kiosk.speech.Phrase;
import nl.gezondheidsplein.kiosk.ui.text.Wordings;
import nl.gezondheidsplein.kiosk.visit.Contribution.Changed;
import nl.gezondheidsplein.kiosk.visit.Contribution.Changed.Change;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.kiosk.visit.VisitEnd;
import nl.gezondheidsplein.protocol.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who holds an earlier slip under the scanner sees then and now, on this screen alone. */
final class ThenAndNowScreenTest {
    private static final String EARLIER = Slips.address(Slips.EARLIER);

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysMoreSameOrLessInWords(Language language) throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    Resident resident = new Resident(ScreenSize.USUAL);
                    Walk.THEN_AND_NOW.walk(resident, language);

                    assertThat(spoken(resident)).contains(say(language, "then.heading"));
                    assertThat(String.join(" ", spoken(resident)))
                            .contains(say(language, "domain.geest"))
                            .contains(say(language, "then.less"))
                            .contains(say(language, "then.skipped"));
                });
    }

    @Test
    void countsHowItComparesOnceAndNothingElseOfTheSlip() throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    Resident resident = new Resident(ScreenSize.USUAL);
                    Walk.THEN_AND_NOW.walk(resident, Language.DUTCH);
                    resident.scans(EARLIER);
                    resident.touches("then-and-now.done");

                    List<Changed> counted =
                            resident.counted.stream()
                                    .filter(Changed.class::isInstance)
                                    .map(Changed.class::cast)
                                    .toList();
                    assertThat(counted).hasSize(1);
                    assertThat(counted.getFirst().changes())
                            .containsEntry(Domain.GEEST, Change.LESS)
                            .containsEntry(Domain.MAATSCHAPPELIJK, Change.SKIPPED);
                    assertThat(resident.recorded)
                            .singleElement()
                            .extracting(VisitEnd::screens)
                            .asString()
                            .doesNotContain("THEN");
                });
    }

    @Test
    void comparesWithACheckThatIsMadeAfterTheScan() throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    Resident resident = new Resident(ScreenSize.USUAL);
                    Walk.THEN_AND_NOW_FIRST.walk(resident, Language.DUTCH);
                    assertThat(resident.counted).isEmpty();

                    resident.touches("then-and-now.check");
                    resident.answers(3, 3, 1, 2, 1, 2, 0, 0, 1, 1);
                    resident.touches("control.back");

                    assertThat(spoken(resident)).contains("Toen en nu");
                });
    }

    @Test
    void knowsNothingOfAnEarlierSlipInTheNextVisit() throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    Resident resident = new Resident(ScreenSize.USUAL);
                    Walk.THEN_AND_NOW.walk(resident, Language.DUTCH);
                    EARLIER.chars()
                            .forEach(letter -> resident.presenter.scanner().letter((char) letter));
                    resident.touches("control.stop");

                    assertThat(resident.presenter.scanner().enter()).isEmpty();
                    assertThat(resident.presenter.isResting()).isTrue();
                    Walk.HOME.walk(resident, Language.DUTCH);
                    resident.scans("8710398500502");
                    assertThat(spoken(resident)).contains("Deze code kennen wij niet");
                });
    }

    @Test
    void showsNothingOnTheRestingScreenButBeginsAVisit() throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    Resident resident = new Resident(ScreenSize.USUAL);
                    resident.scans(EARLIER);

                    assertThat(resident.sees("language.nl")).isTrue();
                    assertThat(resident.counted).isEmpty();
                });
    }

    @Test
    void leavesWhoSeeksHelpAlone() throws Exception {
        staysAsItIs(Walk.HELP);
    }

    @Test
    void opensNothingAboutHealthAtAnEvent() throws Exception {
        staysAsItIs(Walk.EVENT_IN_A_LANGUAGE);
    }

    private static void staysAsItIs(Walk walk) throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    Resident resident = new Resident(ScreenSize.USUAL);
                    walk.walk(resident, Language.DUTCH);
                    List<String> before = spoken(resident);
                    resident.scans(EARLIER);

                    assertThat(spoken(resident)).isEqualTo(before);
                });
    }

    @Test
    void refusesEveryOtherCodeInAFriendlySentence() throws Exception {
        Map<Walk, String> refusals =
                Map.of(
                        Walk.THEN_AND_NOW_FOREIGN, "then.foreign",
                        Walk.THEN_AND_NOW_DAMAGED, "then.damaged",
                        Walk.THEN_AND_NOW_OTHER_VERSION, "then.other-version",
                        Walk.THEN_AND_NOW_NO_CHECK, "then.no-check");
        SwingUtilities.invokeAndWait(
                () ->
                        refusals.forEach(
                                (walk, key) -> {
                                    Resident resident = new Resident(ScreenSize.USUAL);
                                    walk.walk(resident, Language.ENGLISH);

                                    assertThat(spoken(resident))
                                            .contains(say(Language.ENGLISH, key));
                                    resident.touches("then-and-now.on");
                                    assertThat(resident.sees("plant.geest")).isTrue();
                                }));
    }

    private static String say(Language language, String key) {
        return Wordings.ofTheProgram().in(language).say(key);
    }

    private static List<String> spoken(Resident resident) {
        return resident.stage.spoken().stream().map(Phrase::words).toList();
    }
}
