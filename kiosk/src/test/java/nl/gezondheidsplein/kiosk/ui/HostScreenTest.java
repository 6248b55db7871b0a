package nl.gezondheidsplein.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.swing.AbstractButton;
import javax.swing.SwingUtilities;
import nl.gezondheidsplein.kiosk.hardware.SlipPrinter.Condition;
import nl.gezondheidsplein.kiosk.host.StickAnswer;
import nl.gezondheidsplein.kiosk.ui.look.Lettered;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.protocol.ClockState;
import nl.gezondheidsplein.protocol.PackRefusal;
import org.junit.jupiter.api.Test;

/** What the host does is no visit, and who comes after the host finds the screen shut. */
final class HostScreenTest {
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

    private void open() {
        Walk.HOST.walk(resident, Language.DUTCH);
        assertThat(resident.sees("host.state")).isTrue();
    }

    /** As a finger does it, which {@link Resident#touches} is not. */
    private void strike(String name) {
        ((AbstractButton) Parts.named(resident.stage, name).orElseThrow()).doClick(0);
    }

    private String words() {
        return Parts.all(resident.stage).stream()
                .filter(Lettered.class::isInstance)
                .flatMap(part -> ((Lettered) part).letters().stream())
                .map(Lettered.Letters::text)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void isTwoTouchesFromTheRestingScreen() throws Exception {
        onEdt(
                () -> {
                    resident.touches("control.ask");
                    resident.touches("ask.host");

                    assertThat(resident.sees("host.key.1")).isTrue();
                });
    }

    @Test
    void countsNothingOfWhatTheHostDoes() throws Exception {
        onEdt(
                () -> {
                    resident.touches("control.ask");
                    resident.touches("ask.host");
                    resident.types("12345678");
                    resident.touches("control.help");
                    resident.touches("control.back");
                    resident.touches("control.stop");

                    assertThat(resident.recorded).isEmpty();
                    assertThat(resident.counted).isEmpty();
                });
    }

    @Test
    void endsTheVisitThatWasOn() throws Exception {
        onEdt(
                () -> {
                    Walk.THANKS.walk(resident, Language.TURKISH);
                    resident.presenter.host();

                    assertThat(resident.recorded).hasSize(1);
                    assertThat(words()).contains("beheerder").doesNotContain("Teşekkür");
                });
    }

    @Test
    void tellsFirstWhatThePrinterNeeds() throws Exception {
        onEdt(
                () -> {
                    resident.printerStands(Condition.NO_PAPER);
                    Walk.HOST_STATE.walk(resident, Language.DUTCH);

                    assertThat(words()).contains("Het papier is op. Doe er een nieuwe rol in.");
                });
    }

    @Test
    void offersAStickOnlyWhereOneCanBePutIn() throws Exception {
        onEdt(
                () -> {
                    Walk.HOST.walk(resident, Language.DUTCH);
                    assertThat(resident.sees("host.stick")).isFalse();
                });
    }

    @Test
    void waitsForTheStickAndTellsWhatBecameOfIt() throws Exception {
        for (StickAnswer answer : StickAnswer.values()) {
            onEdt(
                    () -> {
                        Walk.HOST_STICK.walk(resident, Language.DUTCH);
                        strike("host.carry");
                        assertThat(words()).contains("Even wachten");
                        for (int i = 0; i < 15; i++) {
                            resident.time.passSeconds(10);
                            resident.ui.beat();
                        }
                        resident.host.stick.complete(answer);
                        resident.ui.catchUp();

                        assertThat(words())
                                .as(answer.toString())
                                .doesNotContain("Even wachten")
                                .contains(
                                        switch (answer) {
                                            case DONE -> "Geef hem aan de beheerder.";
                                            case DONE_WITHOUT_PACK -> "De tellingen zijn mee.";
                                            case NONE -> "Geen stick gevonden";
                                            case FOREIGN -> "Hij is niet voor deze kiosk.";
                                            case LOST -> "Het geheugen is kwijt";
                                            case FAULT -> "Dat ging niet";
                                        });
                        assertThat(resident.sees("host.carry")).isEqualTo(answer.isWorthATry());
                    });
        }
    }

    @Test
    void tellsTheNextHostNothingOfAStickThatCameLate() throws Exception {
        onEdt(
                () -> {
                    Walk.HOST_STICK.walk(resident, Language.DUTCH);
                    strike("host.carry");
                    resident.touches("control.stop");
                    resident.host.stick.complete(StickAnswer.DONE);
                    resident.ui.catchUp();

                    assertThat(resident.presenter.isResting()).isTrue();
                });
    }

    @Test
    void isShutAgainWhenTheHostLeaves() throws Exception {
        onEdt(
                () -> {
                    open();
                    resident.touches("control.stop");
                    assertThat(resident.presenter.isResting()).isTrue();
                    resident.presenter.host();

                    assertThat(resident.sees("host.key.1")).isTrue();
                    assertThat(resident.sees("host.state")).isFalse();
                });
    }

    @Test
    void isShutAgainWhenTheHostWalksAway() throws Exception {
        onEdt(
                () -> {
                    open();
                    resident.time.passSeconds(125);
                    resident.ui.beat();
                    assertThat(resident.presenter.isResting()).isTrue();
                    resident.presenter.host();

                    assertThat(resident.sees("host.state")).isFalse();
                });
    }

    @Test
    void showsHowManyDigitsWereTypedAndNotWhich() throws Exception {
        onEdt(
                () -> {
                    resident.presenter.host();
                    resident.touches("host.key.7");
                    resident.touches("host.key.7");

                    assertThat(words()).contains("••").doesNotContain("77");
                });
    }

    @Test
    void saysThatThereIsNotEnoughAndNeverHowMuch() throws Exception {
        onEdt(
                () -> {
                    Walk.HOST_STATE.walk(resident, Language.DUTCH);

                    assertThat(words()).contains("Nog niet genoeg bezoeken om te verzenden.");
                });
    }

    @Test
    void tellsWhyNewContentIsNotShownAndWhatToDo() throws Exception {
        for (PackRefusal reason : PackRefusal.values()) {
            onEdt(
                    () -> {
                        resident.host.clock = ClockState.CONFIRMED;
                        resident.host.refusal = Optional.of(reason);
                        Walk.HOST_STATE.walk(resident, Language.DUTCH);

                        assertThat(words())
                                .as(reason.toString())
                                .contains("Nieuwe inhoud past niet")
                                .contains("Bel de beheerder.");
                    });
        }
    }

    @Test
    void letsTheHostConfirmAClockThatNobodySet() throws Exception {
        onEdt(
                () -> {
                    Walk.HOST_STATE.walk(resident, Language.DUTCH);
                    resident.touches("host.clock");

                    assertThat(resident.host.clock).isEqualTo(ClockState.CONFIRMED);
                    assertThat(resident.sees("host.clock")).isFalse();
                });
    }

    @Test
    void ignoresTheGlassWhileItIsWipedAndComesBackByItself() throws Exception {
        onEdt(
                () -> {
                    Walk.HOST_CLEAN.walk(resident, Language.DUTCH);
                    strike("control.stop");
                    assertThat(words()).contains("30 seconden");
                    for (int second = 0; second < 30; second++) {
                        resident.time.passSeconds(1);
                        resident.ui.beat();
                    }

                    assertThat(resident.sees("host.state")).isTrue();
                    strike("control.stop");
                    assertThat(resident.presenter.isResting()).isTrue();
                });
    }

    @Test
    void tellsInEveryLanguageWhichTextsNobodyReviewed() throws Exception {
        for (Language language : List.of(Language.values())) {
            onEdt(
                    () -> {
                        resident.newest = Place.unreviewed();
                        Walk.HOST_STATE.walk(resident, language);
                        resident.touches("host.more");

                        assertThat(words()).contains(Language.POLISH.ownName());
                    });
        }
    }
}
