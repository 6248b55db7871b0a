package nl.gezondheidsplein.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.swing.SwingUtilities;
import nl.gezondheidsplein.kiosk.ui.look.Lettered;
import nl.gezondheidsplein.kiosk.visit.Contribution;
import nl.gezondheidsplein.kiosk.visit.Language;
import org.junit.jupiter.api.Test;

/** A group takes its check in turn: each visit counts as any other, and the tree is the group's. */
final class GroupRoundScreensTest {
    private static final int[] ANSWERS = {3, 3, 3, 3, 3, 3, 3, 3, 3, 3};

    private Resident resident = new Resident(ScreenSize.USUAL);

    private interface Scene {
        void play();
    }

    private void onEdt(Scene scene) throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    resident = new Resident(ScreenSize.USUAL);
                    scene.play();
                });
    }

    private List<String> words() {
        return Parts.all(resident.stage).stream()
                .filter(Lettered.class::isInstance)
                .flatMap(part -> ((Lettered) part).letters().stream())
                .map(Lettered.Letters::text)
                .toList();
    }

    private void joins(Language language) {
        resident.touches("round.join");
        resident.touches("language." + language.id());
        resident.answers(ANSWERS);
    }

    @Test
    void leadsFromTheLanguageStraightToTheCheckAndCountsItAsAnyOther() throws Exception {
        onEdt(
                () -> {
                    Walk.ROUND.walk(resident, Language.DUTCH);
                    joins(Language.TURKISH);

                    assertThat(resident.sees("plant.lichaam")).isTrue();
                    assertThat(resident.counted)
                            .singleElement()
                            .isInstanceOf(Contribution.Full.class);
                    resident.touches("plant.way.done");
                    assertThat(resident.recorded).hasSize(1);
                    assertThat(words()).contains("Hoe gaat het met ons?");
                });
    }

    /** Who sees the screen after each of nine people sees the same each time. */
    @Test
    void showsNoTraceOfHowManyHaveBeenBeforeTheTenth() throws Exception {
        onEdt(
                () -> {
                    Walk.ROUND.walk(resident, Language.DUTCH);
                    List<String> first = words();
                    for (int i = 0; i < 9; i++) {
                        joins(Language.DUTCH);
                        resident.touches("plant.way.done");
                        assertThat(words()).isEqualTo(first);
                    }
                    joins(Language.DUTCH);
                    assertThat(resident.sees("round.tree")).isFalse();
                    resident.touches("plant.way.done");

                    assertThat(resident.sees("round.tree")).isTrue();
                });
    }

    @Test
    void showsTheTreeOnceInWordsAndIsOverWithIt() throws Exception {
        onEdt(
                () -> {
                    Walk.ROUND_TREE.walk(resident, Language.DUTCH);
                    assertThat(words()).contains("Zo gaat het met ons");
                    assertThat(String.join("", words())).doesNotContainPattern("\\d|%");
                    int recorded = resident.recorded.size();
                    resident.touches("plant.way.done");

                    assertThat(resident.sees("begin")).isTrue();
                    assertThat(resident.sees("round.tree")).isFalse();
                    assertThat(resident.recorded).hasSize(recorded);
                });
    }

    @Test
    void goesOnWhenNotAllHaveBeen() throws Exception {
        onEdt(
                () -> {
                    Walk.ROUND_ASK.walk(resident, Language.DUTCH);
                    resident.touches("round.on");

                    assertThat(resident.sees("round.join")).isTrue();
                    assertThat(resident.sees("round.tree")).isTrue();
                });
    }

    @Test
    void staysWhenOneOfTheGroupWipesTheOwnVisit() throws Exception {
        onEdt(
                () -> {
                    Walk.ROUND_READY.walk(resident, Language.DUTCH);
                    resident.touches("round.join");
                    resident.touches("language.ar");
                    resident.touches("control.stop");

                    assertThat(resident.sees("round.tree")).isTrue();
                });
    }

    @Test
    void isWipedByTheHostAndByTenMinutesOfSilence() throws Exception {
        onEdt(
                () -> {
                    Walk.HOST_ROUND_READY.walk(resident, Language.DUTCH);
                    resident.touches("host.end");
                    assertThat(resident.sees("begin")).isTrue();

                    Walk.HOST_ROUND_READY.walk(new Resident(ScreenSize.USUAL), Language.DUTCH);
                });
        onEdt(
                () -> {
                    Walk.ROUND_READY.walk(resident, Language.DUTCH);
                    resident.time.passSeconds(601);
                    resident.ui.beat();

                    assertThat(resident.sees("begin")).isTrue();
                });
    }

    @Test
    void isNoRestingScreenForWhoRestartsOrPicturesAKiosk() throws Exception {
        onEdt(
                () -> {
                    Walk.ROUND.walk(resident, Language.DUTCH);

                    assertThat(resident.presenter.isResting()).isFalse();
                });
    }

    @Test
    void neverLeadsFromTheTreeIntoAVisit() throws Exception {
        onEdt(
                () -> {
                    Walk.ROUND_ASK.walk(resident, Language.DUTCH);
                    resident.touches("control.back");

                    assertThat(resident.sees("round.join")).isTrue();
                    assertThat(resident.recorded).isEmpty();
                });
    }
}
