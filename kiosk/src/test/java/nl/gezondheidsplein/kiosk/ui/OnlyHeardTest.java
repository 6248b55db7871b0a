package nl.gezondheidsplein.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javax.swing.SwingUtilities;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.protocol.PlaceProfile;
import org.junit.jupiter.api.Test;

/** A visit in a language that nobody writes here and no synthesiser speaks. */
final class OnlyHeardTest {
    private static final String WELCOME = "Welkom. Wat wilt u doen?";
    private static final String DUTCH_ALONE = "Dit is er alleen in het Nederlands.";

    private static Resident comes(Place place) {
        Resident resident = new Resident(ScreenSize.USUAL);
        resident.newest = place;
        resident.touches("begin");
        return resident;
    }

    private static Resident listens(Place place) {
        Resident resident = comes(place);
        resident.touches("language.rif");
        return resident;
    }

    @Test
    void isOfferedWhereSomebodyRecordedItAndNowhereElse() throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    assertThat(comes(Place.hearing(WELCOME)).sees("language.rif")).isTrue();
                    assertThat(comes(new Place()).sees("language.rif")).isFalse();
                });
    }

    @Test
    void isNotOfferedWhereThePlaceWantsSilence() throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    Place silent =
                            new Place(
                                    false,
                                    Place.hearing(WELCOME).words(),
                                    Place.hearing(WELCOME).join(),
                                    new PlaceProfile(false, false, List.of(), List.of()),
                                    Place.hearing(WELCOME).pictures(),
                                    Place.hearing(WELCOME).clips());

                    assertThat(comes(silent).sees("language.rif")).isFalse();
                });
    }

    @Test
    void showsDutchAndSaysWhatWasRecordedAndThatTheRestIsDutch() throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    Resident resident = listens(Place.hearing(WELCOME));

                    assertThat(resident.stage.spoken().getFirst().words()).isEqualTo(WELCOME);
                    assertThat(resident.voice.words()).startsWith(WELCOME, DUTCH_ALONE);
                    assertThat(resident.voice.words()).containsOnlyOnce(DUTCH_ALONE);
                    assertThat(resident.voice.languages()).startsWith("rif", "nl");
                });
    }

    @Test
    void saysInTheLanguageItselfThatTheRestIsDutchOnceThatIsRecorded() throws Exception {
        SwingUtilities.invokeAndWait(
                () ->
                        assertThat(listens(Place.hearing(WELCOME, DUTCH_ALONE)).voice.languages())
                                .startsWith("rif", "rif", "nl"));
    }

    @Test
    void saysNothingOfDutchWhereAllOfItWasRecorded() throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    Resident first = listens(Place.hearing(WELCOME));
                    String[] all =
                            first.stage.spoken().stream()
                                    .flatMap(phrase -> phrase.parts().stream())
                                    .toArray(String[]::new);

                    assertThat(listens(Place.hearing(all)).voice.languages()).containsOnly("rif");
                });
    }

    @Test
    void saysEveryNewScreenOnceAndFallsSilentAtATouch() throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    Resident resident = listens(Place.hearing(WELCOME));
                    resident.presenter.touched();
                    assertThat(resident.voice.isSpeaking()).isFalse();
                    resident.presenter.changed();
                    assertThat(resident.voice.isSpeaking()).isFalse();

                    resident.touches("home.agenda");

                    assertThat(resident.voice.isSpeaking()).isTrue();
                });
    }

    @Test
    void saysNoResultThatNobodyAskedToHear() throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    Resident resident = new Resident(ScreenSize.USUAL);
                    resident.newest = Place.hearing(WELCOME);
                    Walk.PLANT.walk(resident, Language.DUTCH);
                    resident.touches("control.language");
                    resident.touches("language.rif");

                    assertThat(resident.voice.words()).doesNotContain(spoken(resident));
                    resident.touches("control.aloud");
                    assertThat(resident.voice.words()).contains(spoken(resident));
                });
    }

    private static String spoken(Resident resident) {
        return resident.stage.spoken().getFirst().words();
    }

    @Test
    void saysNothingUnaskedInACalmVisit() throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    Resident resident = comes(Place.hearing(WELCOME));
                    resident.touches("language.calm");
                    resident.touches("language.rif");
                    assertThat(resident.voice.isSpeaking()).isFalse();

                    resident.touches("control.aloud");

                    assertThat(resident.voice.languages()).startsWith("rif");
                });
    }

    @Test
    void endsWithTheVisitAndWithAnotherLanguage() throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    Resident resident = listens(Place.hearing(WELCOME));
                    resident.touches("control.language");
                    resident.voice.stop();
                    resident.touches("language.nl");
                    assertThat(resident.voice.isSpeaking()).isFalse();

                    Resident other = listens(Place.hearing(WELCOME));
                    other.touches("control.stop");
                    Stream.of("begin", "language.nl").forEach(other::touches);
                    assertThat(other.voice.isSpeaking()).isFalse();
                });
    }
}
