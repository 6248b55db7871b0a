package nl.gezondheidsplein.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.SwingUtilities;
import nl.gezondheidsplein.kiosk.ui.check.CheckView;
import nl.gezondheidsplein.kiosk.ui.drawing.GrowingPlant;
import nl.gezondheidsplein.kiosk.ui.look.KioskLaf;
import nl.gezondheidsplein.kiosk.ui.look.Touches;
import nl.gezondheidsplein.kiosk.ui.question.Face;
import nl.gezondheidsplein.kiosk.ui.question.Question;
import nl.gezondheidsplein.kiosk.visit.Answer;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.kiosk.visit.SteppedTime;
import org.junit.jupiter.api.Test;

/** A visit in which nothing moves or sounds by itself, and few things stand together. */
final class CalmVisitTest {
    @Test
    void showsThreeWaysAtATimeAndOneToTheOthers() throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    Resident resident = new Resident(ScreenSize.USUAL);
                    Walk.HOME_CALM.walk(resident, Language.DUTCH);
                    assertThat(resident.sees("home.care")).isTrue();
                    assertThat(resident.sees("home.myself")).isFalse();

                    resident.touches("home.more");
                    assertThat(resident.sees("home.care")).isFalse();
                    assertThat(resident.sees("home.myself")).isTrue();
                    resident.touches("control.back");
                    assertThat(resident.sees("home.care")).isTrue();
                    resident.touches("home.more");
                    resident.touches("home.more");
                    assertThat(resident.sees("home.care")).isTrue();
                });
    }

    @Test
    void showsTheFirstStepAlone() throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    Resident resident = new Resident(ScreenSize.USUAL);
                    Walk.MATCH.walk(resident, Language.DUTCH);
                    assertThat(resident.sees("match.2")).isTrue();

                    Resident other = new Resident(ScreenSize.USUAL);
                    Walk.MATCH_CALM.walk(other, Language.DUTCH);
                    assertThat(other.sees("match.1")).isTrue();
                    assertThat(other.sees("match.2")).isFalse();
                    other.touches("match.others");
                    assertThat(other.sees("match.2")).isTrue();
                });
    }

    @Test
    void asksWithoutASoundWhetherSomebodyIsStillThere() throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    Resident resident = new Resident(ScreenSize.USUAL);
                    Walk.HOME_CALM.walk(resident, Language.DUTCH);
                    resident.touches("control.aloud");
                    resident.presenter.touched();

                    resident.time.passSeconds(181);
                    resident.ui.beat();

                    assertThat(resident.sees("still.here")).isTrue();
                    assertThat(resident.voice.isSpeaking()).isFalse();
                });
    }

    @Test
    void asksAloudWhoFindsTheWayByTheKeys() throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    Resident resident = new Resident(ScreenSize.USUAL);
                    Walk.HOME_CALM.walk(resident, Language.DUTCH);
                    resident.presenter.pressed();
                    resident.presenter.speech();
                    resident.presenter.pressed();

                    resident.time.passSeconds(181);
                    resident.ui.beat();

                    assertThat(resident.voice.words()).startsWith("Bent u er nog?");
                });
    }

    @Test
    void endsWithTheVisitAndWhenSomebodyWantsItAsUsual() throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    Resident resident = new Resident(ScreenSize.USUAL);
                    Walk.HOME_CALM.walk(resident, Language.DUTCH);
                    resident.touches("control.language");
                    resident.touches("language.calm");
                    resident.touches("language.nl");
                    assertThat(resident.sees("home.myself")).isTrue();

                    Resident other = new Resident(ScreenSize.USUAL);
                    Walk.HOME_CALM.walk(other, Language.DUTCH);
                    other.touches("control.stop");
                    other.wantsCalm = false;
                    other.goesHome(Language.DUTCH);
                    assertThat(other.sees("home.myself")).isTrue();
                });
    }

    @Test
    void showsAtOnceAPlantThatElseGrows() throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    KioskLaf.wear();
                    assertThat(stem(true, 0)).isEqualTo(stem(true, 1));
                    assertThat(stem(false, 0)).isNotEqualTo(stem(false, 1));
                });
    }

    /** The pixels of the stem of a statement in the moment in which it appears. */
    private static List<Integer> stem(boolean isCalm, double before) {
        StagePanel stage =
                new StagePanel(
                        new Dimension(1280, 800),
                        ScreenSize.USUAL.settings()::pixelsPerMm,
                        false,
                        new Touches(new SteppedTime(), 100));
        stage.calm(isCalm);
        stage.check(Language.DUTCH)
                .showStatement(
                        new Question("Ik zie genoeg mensen.", "", "", "Overslaan", "1 van 10"),
                        IntStream.range(0, Face.COUNT)
                                .mapToObj(face -> new Face(Answer.ofFace(face), "Ja"))
                                .toList(),
                        before,
                        1,
                        new Nobody());
        stage.doLayout();
        Component plant =
                Parts.all(stage).stream()
                        .filter(GrowingPlant.class::isInstance)
                        .findAny()
                        .orElseThrow();
        BufferedImage image =
                new BufferedImage(plant.getWidth(), plant.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        plant.paint(g);
        g.dispose();
        return Arrays.stream(
                        image.getRGB(
                                0,
                                0,
                                image.getWidth(),
                                image.getHeight(),
                                null,
                                0,
                                image.getWidth()))
                .boxed()
                .toList();
    }

    private static final class Nobody implements CheckView.Acts {
        @Override
        public void faceChosen(Answer answer) {}

        @Override
        public void skipped() {}
    }
}
