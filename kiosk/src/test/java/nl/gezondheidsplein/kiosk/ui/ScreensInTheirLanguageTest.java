package nl.gezondheidsplein.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.SwingUtilities;
import nl.gezondheidsplein.kiosk.ui.look.Lettered;
import nl.gezondheidsplein.kiosk.visit.Answer;
import nl.gezondheidsplein.kiosk.visit.Contribution;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.testing.DutchWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ScreensInTheirLanguageTest {
    private static final int FACES = 5;

    @ParameterizedTest
    @EnumSource(Language.class)
    void showNoDutchButNamesInAnotherLanguage(Language language) throws Exception {
        DutchWords dutch = DutchWords.in(language.id());
        List<String> loose = new ArrayList<>();
        SwingUtilities.invokeAndWait(
                () ->
                        Walk.everywhereOn(
                                ScreenSize.USUAL,
                                List.of(language),
                                stop -> {
                                    boolean chosen =
                                            stop.walk() != Walk.ATTRACT
                                                    && stop.walk() != Walk.CLOSED
                                                    && stop.walk() != Walk.GONE
                                                    && stop.walk() != Walk.EVENT
                                                    && stop.walk() != Walk.LANGUAGE
                                                    && stop.walk() != Walk.LANGUAGE_HEARD
                                                    && stop.walk() != Walk.HOST_STORY;
                                    if (chosen) {
                                        texts(stop.resident().stage).stream()
                                                .filter(text -> !dutch.foundIn(text).isEmpty())
                                                .forEach(text -> loose.add(stop + ": " + text));
                                    }
                                }));

        assertThat(loose).isEmpty();
    }

    @Test
    void mirrorTheFacesAndKeepTheirValues() throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    List<Integer> dutch = placesOfFaces(Language.DUTCH);
                    List<Integer> arabic = placesOfFaces(Language.ARABIC);

                    assertThat(dutch).isSorted();
                    assertThat(arabic.reversed()).isSorted();
                    for (Language language : Language.values()) {
                        for (int face = 0; face < FACES; face++) {
                            assertThat(answerOfTouching(face, language))
                                    .isEqualTo(Answer.ofFace(face));
                        }
                    }
                });
    }

    private static List<Integer> placesOfFaces(Language language) {
        Resident resident = new Resident(ScreenSize.USUAL);
        Walk.HEALTH.walk(resident, language);
        return IntStream.range(0, FACES)
                .mapToObj(face -> Parts.named(resident.stage, "quick.face." + face).orElseThrow())
                .map(Component::getX)
                .toList();
    }

    private static Answer answerOfTouching(int face, Language language) {
        Resident resident = new Resident(ScreenSize.USUAL);
        Walk.HEALTH.walk(resident, language);
        resident.touches("quick.face." + face);
        resident.touches("quick.skip");
        return ((Contribution.Quick) resident.counted.getFirst()).answers().health();
    }

    private static List<String> texts(StagePanel stage) {
        return Parts.all(stage).stream()
                .filter(Lettered.class::isInstance)
                .flatMap(part -> ((Lettered) part).letters().stream())
                .map(Lettered.Letters::text)
                .toList();
    }
}
