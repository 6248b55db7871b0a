package nl.gezondheidsplein.kiosk.ui;

import static nl.gezondheidsplein.kiosk.ui.Parts.onEdt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javax.accessibility.Accessible;
import javax.imageio.ImageIO;
import nl.gezondheidsplein.kiosk.content.OfferImages;
import nl.gezondheidsplein.kiosk.event.EventPort;
import nl.gezondheidsplein.kiosk.hardware.KeyPad;
import nl.gezondheidsplein.kiosk.hardware.KioskHardware;
import nl.gezondheidsplein.kiosk.hardware.SimulatedKeyPad;
import nl.gezondheidsplein.kiosk.hardware.SimulatedPresenceSensor;
import nl.gezondheidsplein.kiosk.hardware.SimulatedSlipPrinter;
import nl.gezondheidsplein.kiosk.hardware.SimulatedStatusLight;
import nl.gezondheidsplein.kiosk.hardware.StatusLight;
import nl.gezondheidsplein.kiosk.host.QuickLock;
import nl.gezondheidsplein.kiosk.visit.Answer;
import nl.gezondheidsplein.kiosk.visit.Contribution;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.kiosk.visit.Pace;
import nl.gezondheidsplein.kiosk.visit.QuickCheck;
import nl.gezondheidsplein.kiosk.visit.SteppedTime;
import nl.gezondheidsplein.kiosk.visit.VisitEnd;
import nl.gezondheidsplein.protocol.Domain;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Real clicks on the real window; it needs a display. */
@ExtendWith(AloneOnTheDisplay.class)
final class KioskWindowIT {
    private final SteppedTime time = new SteppedTime();
    private final List<VisitEnd> recorded = new CopyOnWriteArrayList<>();
    private final List<Contribution> counted = new CopyOnWriteArrayList<>();
    private final List<Pace> paces = new CopyOnWriteArrayList<>();
    private final AtomicReference<CompletionStage<?>> storing =
            new AtomicReference<>(CompletableFuture.completedFuture("stored"));
    private final AtomicInteger strikes = new AtomicInteger();
    private final SimulatedKeyPad keys = new SimulatedKeyPad();
    private final SimulatedPresenceSensor passage = new SimulatedPresenceSensor();
    private final SimulatedStatusLight light = new SimulatedStatusLight();
    private final EventDispatchThreadWatch watch = new EventDispatchThreadWatch();
    private final HeardVoice voice = new HeardVoice();
    private KioskWindow window;
    private Robot robot;

    @BeforeEach
    void openWindow() throws Exception {
        watch.install();
        window =
                KioskWindow.open(
                        ScreenSize.USUAL.settings(),
                        new KioskPorts(
                                new Book(),
                                Place::new,
                                Optional::empty,
                                () -> "",
                                strikes::incrementAndGet,
                                new KioskHardware(
                                        passage, light, keys, new SimulatedSlipPrinter(), () -> {}),
                                Resident.MORNING,
                                () -> true,
                                time,
                                Resident.TAKE_HOME,
                                OfferImages.none(),
                                new OneHost(QuickLock.of(Optional.empty(), time)),
                                voice,
                                EventPort.none()));
        robot = new Robot();
        robot.setAutoWaitForIdle(true);
    }

    @AfterEach
    void closeWindow() {
        window.close();
        assertThat(watch.offences()).isEmpty();
    }

    @Test
    void tellsOfATouchOnTheGlassAndNotOfAKey() {
        press(KeyPad.Key.NEXT);
        assertThat(strikes).hasValue(0);

        touch("begin");
        assertThat(strikes).hasValue(1);
    }

    @Test
    void picturesTheRestingScreenAndNoVisit() throws IOException {
        byte[] picture = window.restingPicture(14_500).orElseThrow();
        assertThat(picture.length).isLessThanOrEqualTo(14_500);
        assertThat(ImageIO.read(new ByteArrayInputStream(picture)).getWidth()).isGreaterThan(250);

        touch("begin");

        assertThat(window.isResting()).isFalse();
        assertThat(window.restingPicture(14_500)).isEmpty();
    }

    @Test
    void tellsHowLongItWorkedWhileAResidentIsThereAndElseNothing() {
        List<Duration> told = new CopyOnWriteArrayList<>();
        Runnable leave = WorkQueue.install(() -> !window.isResting(), told::add);
        try {
            robot.waitForIdle();
            assertThat(told).isEmpty();

            touch("begin");
            assertThat(told).isNotEmpty();
        } finally {
            leave.run();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void walksFromAttractToThanks(Language language) {
        touch("begin");
        touch("language." + language.id());
        touch("home.myself");
        touch("myself.short");
        touch("quick.face.4");
        touch("quick.domain.geest");
        awaitScreenWith("thanks.done");

        assertThat(counted)
                .containsExactly(
                        new Contribution.Quick(
                                new QuickCheck(Answer.HIGHEST, Optional.of(Domain.GEEST))));
        assertThat(paces).containsExactly(Pace.CONSIDERED);
        touch("thanks.done");
        awaitScreenWith("begin");
    }

    /** A touch is counted when it lands, so every way is as short as the strikes tell. */
    @Test
    void needsFourteenTouchesFromHomeToThePlant() {
        touch("begin");
        touch("language.nl");
        int before = strikes.get();
        touch("home.myself");
        touch("myself.long");
        for (int question = 0; question < 10; question++) {
            touch("check.face." + question % 5);
        }
        awaitScreenWith("plant.geest");

        assertThat(strikes.get() - before).isLessThanOrEqualTo(14);
        assertThat(counted).singleElement().isInstanceOf(Contribution.Full.class);
    }

    @Test
    void needsFourTouchesFromHomeToTheThanks() {
        touch("begin");
        touch("language.nl");
        int before = strikes.get();
        touch("home.myself");
        touch("myself.short");
        touch("quick.face.2");
        touch("quick.domain.sociaal");
        awaitScreenWith("thanks.done");

        assertThat(strikes.get() - before).isLessThanOrEqualTo(4);
    }

    @Test
    void needsFourTouchesFromHomeToAnOffer() {
        touch("begin");
        touch("language.nl");
        int before = strikes.get();
        touch("home.myself");
        touch("myself.mind");
        touch("clarify.move");
        touch("match.1");
        awaitScreenWith("offer.take");

        assertThat(strikes.get() - before).isLessThanOrEqualTo(4);
    }

    @Test
    void paintsThanksOnlyAfterTheEndIsStored() {
        CompletableFuture<String> commit = new CompletableFuture<>();
        storing.set(commit);
        touch("begin");
        touch("language.nl");
        touch("home.myself");
        touch("myself.short");
        touch("quick.face.0");
        touch("quick.skip");
        await().until(() -> counted.size() == 1);
        assertThat(onEdt(() -> find("thanks.done"))).isEmpty();
        assertThat(onEdt(() -> names(window.frame()))).doesNotContain("Dank u.");

        commit.complete("stored");

        awaitScreenWith("thanks.done");
        assertThat(onEdt(() -> names(window.frame()))).contains("Dank u.");
    }

    @Test
    void takesADoubleStrikeForOne() {
        touch("begin");
        touch("language.nl");
        awaitScreenWith("home.myself");
        Point face = centre("home.myself");
        time.passSeconds(2);
        click(face);
        click(face);
        awaitScreenWith("myself.short");

        assertThat(onEdt(() -> find("quick.face.0"))).isEmpty();
        assertThat(onEdt(() -> find("check.face.0"))).isEmpty();
    }

    @Test
    void doesNothingWhenAFingerSlidesOffBeforeItLifts() {
        touch("begin");
        awaitScreenWith("language.nl");
        Point target = centre("language.nl");
        Point elsewhere = new Point(target.x, target.y + 260);
        time.passSeconds(2);
        robot.mouseMove(target.x, target.y);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseMove(elsewhere.x, elsewhere.y);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        robot.waitForIdle();

        assertThat(onEdt(() -> find("language.nl"))).isPresent();
    }

    @Test
    void asksAndThenWipesWithinASecond() {
        touch("begin");
        touch("language.ar");
        touch("home.myself");
        touch("myself.short");
        touch("quick.face.1");
        leftAlone(61);
        awaitScreenWith("still.here");
        await().until(() -> light.shown() == StatusLight.Signal.ASKING);
        touch("still.here");
        await().until(() -> onEdt(() -> find("still.here")).isEmpty());
        assertThat(onEdt(() -> find("quick.domain.geest"))).isPresent();

        leftAlone(75);
        awaitScreenWith("still.here");
        time.passSeconds(16);
        await().atMost(Duration.ofSeconds(1)).until(() -> onEdt(() -> find("begin")).isPresent());

        assertThat(onEdt(() -> find("quick.domain.geest"))).isEmpty();
        assertThat(recorded)
                .extracting(VisitEnd::outcome)
                .containsExactly(VisitEnd.Outcome.ABANDONED);
    }

    /**
     * Somebody walks by meanwhile, for whom the window looks; else it would half a minute later.
     */
    private void leftAlone(int seconds) {
        time.passSeconds(seconds);
        passage.sees(true);
    }

    @Test
    void wipesWithinASecondWhenToldTo() {
        touch("begin");
        touch("language.nl");
        touch("home.myself");
        touch("myself.short");
        touch("quick.face.1");
        awaitScreenWith("quick.domain.geest");

        touchAndGoOn("control.stop");

        await().atMost(Duration.ofSeconds(1)).until(() -> onEdt(() -> find("begin")).isPresent());
        assertThat(onEdt(() -> names(window.frame()))).noneMatch(name -> name.contains("Mijn"));
    }

    @Test
    void canBeUsedWithSixKeysAlone() {
        press(KeyPad.Key.NEXT);
        press(KeyPad.Key.OK);
        awaitScreenWith("language.nl");
        press(KeyPad.Key.NEXT);
        press(KeyPad.Key.OK);
        awaitScreenWith("home.myself");
        press(KeyPad.Key.NEXT);
        press(KeyPad.Key.NEXT);
        press(KeyPad.Key.NEXT);
        press(KeyPad.Key.OK);
        awaitScreenWith("myself.short");
        press(KeyPad.Key.OK);
        awaitScreenWith("quick.face.0");
        press(KeyPad.Key.NEXT);
        press(KeyPad.Key.NEXT);
        press(KeyPad.Key.PREVIOUS);
        press(KeyPad.Key.OK);
        awaitScreenWith("quick.domain.geest");
        press(KeyPad.Key.OK);
        awaitScreenWith("thanks.done");

        assertThat(counted)
                .singleElement()
                .isInstanceOfSatisfying(
                        Contribution.Quick.class,
                        quick -> assertThat(quick.answers().health()).isEqualTo(Answer.LOW));
        press(KeyPad.Key.BACK);
        awaitScreenWith("myself.short");
        press(KeyPad.Key.BACK);
        awaitScreenWith("home.myself");
    }

    @Test
    void saysNoResultToWhoWalksWithTheKeysUntilThatIsAskedThere() {
        press(KeyPad.Key.SPEECH);
        touch("language.nl");
        touch("home.myself");
        touch("myself.long");
        for (int question = 0; question < 9; question++) {
            touch("check.face.0");
        }
        awaitScreenWith("check.face.0");
        press(KeyPad.Key.NEXT);
        press(KeyPad.Key.OK);
        awaitScreenWith("plant.lichaam");
        for (int control = 0; control < 6; control++) {
            assertThat(said()).isNotEmpty().noneMatch(words -> words.contains("wortel"));
            press(KeyPad.Key.NEXT);
        }

        press(KeyPad.Key.SPEECH);
        assertThat(said()).anyMatch(words -> words.contains("wortel"));
    }

    private List<String> said() {
        return onEdt(voice::words);
    }

    @Test
    void carriesItsTitleAndTheNamesOfItsControls() {
        assertThat(window.frame().getTitle()).isEqualTo("Gezondheidsplein");
        touch("begin");
        touch("language.nl");
        awaitScreenWith("home.myself");

        assertThat(onEdt(() -> names(window.frame())))
                .contains("Hoe gaat het met mij?", "Stop en wis", "Nu hulp nodig");
    }

    private void press(KeyPad.Key key) {
        time.passSeconds(1);
        keys.press(key);
        robot.waitForIdle();
    }

    private void touch(String name) {
        touchAndGoOn(name);
        robot.waitForIdle();
    }

    private void touchAndGoOn(String name) {
        awaitScreenWith(name);
        Point centre = centre(name);
        time.passSeconds(2);
        click(centre);
    }

    private void click(Point point) {
        robot.mouseMove(point.x, point.y);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    }

    private void awaitScreenWith(String name) {
        await().atMost(Duration.ofSeconds(10))
                .until(() -> onEdt(() -> find(name)).filter(Component::isShowing).isPresent());
    }

    private Point centre(String name) {
        return onEdt(
                () -> {
                    Component part = find(name).orElseThrow();
                    Rectangle bounds = part.getBounds();
                    Point corner = part.getLocationOnScreen();
                    return new Point(corner.x + bounds.width / 2, corner.y + bounds.height / 2);
                });
    }

    private Optional<Component> find(String name) {
        return Parts.named(window.frame().getContentPane(), name);
    }

    private static List<String> names(Container in) {
        return Parts.all(in).stream()
                .filter(Component::isVisible)
                .filter(Accessible.class::isInstance)
                .map(part -> ((Accessible) part).getAccessibleContext().getAccessibleName())
                .filter(name -> name != null && !name.isEmpty())
                .toList();
    }

    /** Keeps what is handed over, and stores it when the test says so. */
    private final class Book implements Recorder {
        @Override
        public CompletionStage<?> count(Contribution contribution, Pace pace, Content shown) {
            counted.add(contribution);
            paces.add(pace);
            return storing.get();
        }

        @Override
        public CompletionStage<?> record(VisitEnd end, Content shown) {
            recorded.add(end);
            return storing.get();
        }
    }
}
