package nl.gezondheidsplein.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import javax.swing.SwingUtilities;
import nl.gezondheidsplein.kiosk.speech.Loudness;
import nl.gezondheidsplein.kiosk.speech.Phrase;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.protocol.PlaceProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a kiosk says aloud, and that it says nothing else. */
final class ReadAloudTest {
    @ParameterizedTest
    @EnumSource(Walk.class)
    void saysNothingUnlessAsked(Walk walk) throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    Resident resident = new Resident(ScreenSize.USUAL);
                    walk.walk(resident, Language.DUTCH);

                    assertThat(resident.voice.isSpeaking()).isFalse();
                });
    }

    @Test
    void readsTheScreenFromItsFirstWordsToItsLast() throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    Resident resident = new Resident(ScreenSize.USUAL);
                    Walk.HEALTH.walk(resident, Language.DUTCH);

                    resident.touches("control.aloud");

                    assertThat(resident.voice.words())
                            .containsExactly(
                                    "Hoe is over het algemeen uw gezondheid?",
                                    "Er is geen goed of fout.",
                                    "Zeer slecht",
                                    "Slecht",
                                    "Gaat wel",
                                    "Goed",
                                    "Zeer goed",
                                    "Overslaan",
                                    "Bron vraag: CBS");
                });
    }

    @ParameterizedTest
    @EnumSource(Walk.class)
    void restsOnceAfterASentence(Walk walk) throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    Resident resident = new Resident(ScreenSize.USUAL);
                    walk.walk(resident, Language.DUTCH);

                    assertThat(resident.stage.spoken())
                            .extracting(Phrase::words)
                            .noneMatch(words -> words.matches("(?s).*[.?!]\\p{Cf}*\\. .*"));
                });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void speaksTheLanguageOfTheScreen(Language language) throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    Resident resident = new Resident(ScreenSize.USUAL);
                    Walk.HELP.walk(resident, language);

                    resident.touches("control.aloud");

                    assertThat(resident.voice.languages()).containsOnly(language.id());
                });
    }

    @Test
    void namesEachLanguageInItsOwn() throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    Resident resident = new Resident(ScreenSize.USUAL);
                    Walk.LANGUAGE.walk(resident, Language.DUTCH);

                    resident.touches("control.aloud");

                    assertThat(resident.voice.languages()).startsWith("nl", "tr", "ar", "pl", "en");
                });
    }

    @Test
    void fallsSilentWhenSomebodyTouchesAnything() throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    Resident resident = new Resident(ScreenSize.USUAL);
                    Walk.HELP.walk(resident, Language.DUTCH);
                    resident.touches("control.aloud");

                    resident.presenter.touched();

                    assertThat(resident.voice.isSpeaking()).isFalse();
                });
    }

    @Test
    void speaksAsUsualAgainInTheNextVisit() throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    Resident resident = new Resident(ScreenSize.USUAL);
                    Walk.HELP.walk(resident, Language.DUTCH);
                    resident.presenter.louder();
                    assertThat(resident.voice.loudness()).isEqualTo(Loudness.LOUDER);

                    resident.touches("control.stop");
                    assertThat(resident.voice.isSpeaking()).isFalse();
                    Walk.HELP.walk(resident, Language.DUTCH);
                    resident.touches("control.aloud");

                    assertThat(resident.voice.loudness()).isEqualTo(Loudness.USUAL);
                });
    }

    @Test
    void givesWhoListensThreeTimesTheTime() throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    Resident resident = new Resident(ScreenSize.USUAL);
                    Walk.HELP.walk(resident, Language.DUTCH);
                    resident.touches("control.aloud");

                    resident.time.passSeconds(179);
                    resident.ui.beat();
                    assertThat(resident.sees("still.here")).isFalse();
                    resident.time.passSeconds(2);
                    resident.ui.beat();

                    assertThat(resident.sees("still.here")).isTrue();
                });
    }

    @Test
    void asksAloudWhetherWhoListensIsStillThere() throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    Resident resident = new Resident(ScreenSize.USUAL);
                    Walk.HEALTH.walk(resident, Language.DUTCH);
                    resident.touches("control.aloud");
                    resident.presenter.touched();

                    resident.time.passSeconds(181);
                    resident.ui.beat();
                    assertThat(resident.voice.words()).startsWith("Bent u er nog?");

                    resident.voice.stop();
                    resident.time.passSeconds(2);
                    resident.ui.beat();
                    assertThat(resident.voice.isSpeaking()).as("asks twice").isFalse();
                });
    }

    @Test
    void asksWhoReadsWithoutASound() throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    Resident resident = new Resident(ScreenSize.USUAL);
                    Walk.STILL_THERE.walk(resident, Language.DUTCH);

                    assertThat(resident.voice.isSpeaking()).isFalse();
                });
    }

    @Test
    void thanksAloudWhoCameByTheKeysAndNobodyElse() throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    Resident resident = new Resident(ScreenSize.USUAL);
                    Walk.CHOICE.walk(resident, Language.DUTCH);
                    resident.presenter.speech();
                    resident.presenter.pressed();
                    resident.touches("quick.domain.sociaal");
                    assertThat(resident.voice.words()).containsExactly("Dank u.");

                    Resident other = new Resident(ScreenSize.USUAL);
                    Walk.CHOICE.walk(other, Language.DUTCH);
                    other.touches("control.aloud");
                    other.presenter.touched();
                    other.touches("quick.domain.sociaal");
                    assertThat(other.voice.isSpeaking()).isFalse();
                });
    }

    @Test
    void saysWhereTheKeysAreToWhoListensAlone() throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    Resident resident = new Resident(ScreenSize.USUAL);
                    Walk.HEALTH.walk(resident, Language.DUTCH);
                    resident.presenter.walkedTo(new Phrase("nl", "Slecht"));
                    assertThat(resident.voice.isSpeaking()).isFalse();

                    resident.presenter.speech();
                    resident.presenter.walkedTo(new Phrase("nl", "Slecht"));

                    assertThat(resident.voice.words()).containsExactly("Slecht");
                });
    }

    @Test
    void saysOfANewScreenItsFirstWordsAndWhereTheKeysAre() throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    Resident resident = new Resident(ScreenSize.USUAL);
                    Walk.HEALTH.walk(resident, Language.DUTCH);
                    resident.presenter.speech();

                    resident.touches("quick.face.3");
                    resident.presenter.arrivedAt(new Phrase("nl", "Mijn lichaam"));

                    assertThat(resident.voice.words())
                            .containsExactly("Waar wilt u iets mee?", "Mijn lichaam");
                });
    }

    @Test
    void beginsWithTheKeyForSpeechAlone() throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    Resident resident = new Resident(ScreenSize.USUAL);

                    resident.presenter.speech();

                    assertThat(resident.voice.words()).first().asString().contains("Nederlands");
                });
    }

    @Test
    void saysNothingWhereThePlaceWantsNoSound() throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    Resident resident =
                            new Resident(
                                    ScreenSize.USUAL, Place.wanting(PlaceProfile.of("moskee")));
                    Walk.HEALTH.walk(resident, Language.DUTCH);
                    assertThat(resident.sees("control.aloud")).isFalse();

                    resident.presenter.speech();
                    resident.presenter.louder();
                    assertThat(resident.voice.isSpeaking()).isFalse();
                });
    }

    @Test
    void fallsSilentWhenPrayerBeginsAndIsHeardAfterIt() throws Exception {
        PlaceProfile.Span prayer =
                new PlaceProfile.Span(DayOfWeek.MONDAY, LocalTime.of(8, 10), LocalTime.of(8, 40));
        SwingUtilities.invokeAndWait(
                () -> {
                    Resident resident =
                            new Resident(
                                    ScreenSize.USUAL,
                                    Place.wanting(
                                            new PlaceProfile(
                                                    false, true, List.of(prayer), List.of())));
                    Walk.HEALTH.walk(resident, Language.DUTCH);
                    resident.touches("control.aloud");
                    assertThat(resident.voice.isSpeaking()).isTrue();

                    resident.wall.passes(Duration.ofMinutes(10));
                    resident.ui.beat();
                    assertThat(resident.voice.isSpeaking()).isFalse();
                    assertThat(resident.sees("control.aloud")).isFalse();
                    resident.presenter.walkedTo(new Phrase("nl", "Overslaan"));
                    assertThat(resident.voice.isSpeaking()).isFalse();

                    resident.wall.passes(Duration.ofMinutes(30));
                    resident.ui.beat();
                    resident.touches("control.aloud");
                    assertThat(resident.voice.isSpeaking()).isTrue();
                });
    }
}
