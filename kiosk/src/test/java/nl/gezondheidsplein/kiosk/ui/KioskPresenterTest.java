package nl.gezondheidsplein.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import javax.swing.SwingUtilities;
import nl.gezondheidsplein.kiosk.hardware.SimulatedPresenceSensor;
import nl.gezondheidsplein.kiosk.hardware.SimulatedStatusLight;
import nl.gezondheidsplein.kiosk.hardware.StatusLight;
import nl.gezondheidsplein.kiosk.match.SocialMap;
import nl.gezondheidsplein.kiosk.ui.look.Lettered;
import nl.gezondheidsplein.kiosk.ui.text.ReviewedWords;
import nl.gezondheidsplein.kiosk.ui.text.Wordings;
import nl.gezondheidsplein.kiosk.visit.Answer;
import nl.gezondheidsplein.kiosk.visit.Contribution;
import nl.gezondheidsplein.kiosk.visit.Guide;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.kiosk.visit.QuickCheck;
import nl.gezondheidsplein.kiosk.visit.VisitEnd;
import nl.gezondheidsplein.protocol.ClipSheet;
import nl.gezondheidsplein.protocol.Domain;
import nl.gezondheidsplein.protocol.FeedbackSheet;
import nl.gezondheidsplein.protocol.JoinSheet;
import nl.gezondheidsplein.protocol.MapSheet;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.NoticeSheet;
import nl.gezondheidsplein.protocol.PictureChoice;
import nl.gezondheidsplein.protocol.PictureSheet;
import nl.gezondheidsplein.protocol.PlaceProfile;
import nl.gezondheidsplein.protocol.PlaceSheet;
import nl.gezondheidsplein.protocol.ReceivedSheet;
import nl.gezondheidsplein.protocol.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(KioskPresenterTest.OnTheEventDispatchThread.class)
final class KioskPresenterTest {
    @Test
    void handsTheAnswersToTheRecorder() {
        Resident resident = new Resident(ScreenSize.USUAL);

        Walk.THANKS.walk(resident, Language.ENGLISH);

        assertThat(resident.counted)
                .containsExactly(
                        new Contribution.Quick(
                                new QuickCheck(Answer.HIGH, Optional.of(Domain.SOCIAAL))));
    }

    @Test
    void saysThatAnswersCountBeforeTheyDoAndThanksAfterwards() {
        Resident resident = new Resident(ScreenSize.USUAL);
        resident.storing = new CompletableFuture<>();
        Walk.CHOICE.walk(resident, Language.DUTCH);
        assertThat(texts(resident)).contains("Hierna tellen uw antwoorden mee, zonder naam.");

        resident.touches("quick.domain.geest");
        assertThat(texts(resident))
                .contains("Uw antwoorden tellen nu mee, zonder naam.")
                .doesNotContain("Dank u.");

        resident.storing.complete("stored");
        resident.ui.catchUp();
        assertThat(texts(resident)).contains("Dank u.");
    }

    @Test
    void thanksNobodyWhenTheDiskIsFull() {
        Resident resident = new Resident(ScreenSize.USUAL);

        Walk.NOT_STORED.walk(resident, Language.DUTCH);

        assertThat(texts(resident))
                .contains("Het lukt nu niet.", "Uw antwoorden zijn niet geteld. Ze zijn gewist.")
                .doesNotContain("Dank u.");
    }

    @Test
    void leavesNothingOnTheScreenAfterAWipe() {
        Resident resident = new Resident(ScreenSize.USUAL);
        List<String> resting = texts(resident);
        Walk.THANKS.walk(resident, Language.ARABIC);

        resident.touches("control.stop");

        assertThat(texts(resident)).isEqualTo(resting);
    }

    @Test
    void readsInLargeLettersForTheWholeVisitAndNoLonger() {
        Resident resident = new Resident(ScreenSize.USUAL);
        double pxPerMm = ScreenSize.USUAL.pxPerMm();
        resident.readsLarger = true;
        Walk.HELP.walk(resident, Language.DUTCH);
        assertThat(ScreenRules.smallerThan(6.1, resident.stage, pxPerMm)).isEmpty();

        resident.touches("control.stop");
        resident.readsLarger = false;
        Walk.HELP.walk(resident, Language.DUTCH);

        assertThat(ScreenRules.smallerThan(6.1, resident.stage, pxPerMm)).isNotEmpty();
    }

    @Test
    void asksWithWordsAndLightBeforeItWipes() {
        Resident resident = new Resident(ScreenSize.USUAL);
        SimulatedStatusLight light = (SimulatedStatusLight) resident.hardware.light();
        Walk.STILL_THERE.walk(resident, Language.DUTCH);
        assertThat(light.shown()).isEqualTo(StatusLight.Signal.ASKING);
        assertThat(texts(resident)).contains("Bent u er nog?", "Over 25 seconden wissen we alles.");

        resident.time.passSeconds(25);
        resident.ui.beat();

        assertThat(light.shown()).isEqualTo(StatusLight.Signal.READY);
        assertThat(resident.sees("begin")).isTrue();
        assertThat(resident.recorded)
                .extracting(VisitEnd::outcome)
                .containsExactly(VisitEnd.Outcome.ABANDONED);
    }

    @Test
    void greetsWhoComesNearAtOnce() {
        Resident resident = new Resident(ScreenSize.USUAL);
        ((SimulatedPresenceSensor) resident.hardware.presence()).sees(true);

        resident.ui.catchUp();

        assertThat(texts(resident)).contains("Welkom! Raak het scherm aan");
    }

    @Test
    void saysWhenThePlaceOpensAgainInEachLanguageInTurn() {
        Resident resident = new Resident(ScreenSize.USUAL);
        resident.comesWhenItIsClosed(Language.DUTCH);
        assertThat(texts(resident))
                .contains("We zijn nu dicht.", "Weer open: woensdag om 09:00 uur.");

        resident.wall.passes(Duration.ofSeconds(40));
        resident.ui.beat();
        assertThat(texts(resident))
                .contains("We are closed now.", "Opens again: Wednesday at 09:00.")
                .doesNotContain("We zijn nu dicht.");

        resident.touches("begin");
        assertThat(resident.sees("language.nl")).isTrue();
    }

    @Test
    void saysNothingOfOpeningHoursWhileThePlaceIsOpenOrTheClockMayBeWrong() {
        Resident resident = new Resident(ScreenSize.USUAL);
        resident.isClockTrusted = false;
        resident.comesWhenItIsClosed(Language.DUTCH);
        assertThat(texts(resident)).contains("Samen eten, samen sterk.");

        resident.isClockTrusted = true;
        resident.wall.passes(Duration.ofDays(2).plusHours(1));
        resident.ui.beat();
        assertThat(texts(resident)).contains("Samen eten, samen sterk.");

        resident.wall.passes(Duration.ofHours(8));
        resident.ui.beat();
        assertThat(texts(resident)).doesNotContain("Samen eten, samen sterk.");
    }

    @Test
    void beginsNoVisitWhereItStandsNoLongerButLeadsToHelpAndTheHost() {
        Resident resident = new Resident(ScreenSize.USUAL);
        resident.comesAfterTheStay();
        List<String> resting = texts(resident);
        assertThat(resting).contains("Dit plein staat hier niet meer.");

        resident.touches("begin");
        resident.presenter.speech();
        assertThat(texts(resident)).isEqualTo(resting);
        assertThat(resident.sees("control.language")).isFalse();

        resident.touches("control.help");
        resident.touches("control.language");
        resident.touches("language.ar");
        resident.touches("control.back");
        assertThat(texts(resident)).isEqualTo(resting);
        resident.touches("control.ask");
        resident.touches("ask.host");
        assertThat(resident.sees("host.key.1")).isTrue();
        resident.touches("control.stop");
        assertThat(resident.recorded).isEmpty();

        resident.event.isStayOver = false;
        resident.ui.beat();
        resident.touches("begin");
        assertThat(resident.sees("language.nl")).isTrue();
    }

    @Test
    void breaksNoVisitOffWhenTheStayEnds() {
        Resident resident = new Resident(ScreenSize.USUAL);
        Walk.CHOICE.walk(resident, Language.DUTCH);

        resident.comesAfterTheStay();
        resident.touches("control.back");
        resident.touches("control.back");

        assertThat(texts(resident)).doesNotContain("Dit plein staat hier niet meer.");
        resident.touches("control.stop");
        resident.ui.beat();
        assertThat(texts(resident)).contains("Dit plein staat hier niet meer.");
        assertThat(resident.recorded).hasSize(1);
    }

    @Test
    void tellsHowFarEachThemeIsAsThePackHasIt() {
        JoinSheet told =
                new JoinSheet(
                        List.of(
                                theme("samen-eten", "Samen eten", JoinSheet.Theme.State.OPEN, 2),
                                theme("bewegen", "Bewegen", JoinSheet.Theme.State.STARTED, 4)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        false);
        JoinSheet packed = MessageCodec.decodeJoinSheet(MessageCodec.encode(told));
        Resident resident =
                new Resident(
                        ScreenSize.USUAL,
                        new Place(
                                false,
                                ReviewedWords.all(),
                                packed,
                                PlaceProfile.of("buurthuis"),
                                PictureSheet.EMPTY,
                                ClipSheet.EMPTY));

        Walk.BELIEVERS.walk(resident, Language.DUTCH);

        assertThat(texts(resident))
                .contains("Samen eten", "2 van 3 doen mee", "Bewegen", "Gestart: 4 doen mee");
    }

    private static JoinSheet.Theme theme(
            String id, String words, JoinSheet.Theme.State state, int believers) {
        return new JoinSheet.Theme(
                new PictureChoice(id, Texts.of(Map.of("nl", words)), "meal"),
                false,
                state,
                believers,
                Optional.empty());
    }

    @Test
    void worksBeforeAnyContentArrived() {
        Resident resident = new Resident(ScreenSize.USUAL, new NoContent());
        assertThat(texts(resident)).contains("Samen gezond in de buurt.");
        Walk.AGENDA.walk(resident, Language.DUTCH);
        assertThat(texts(resident)).contains("Er is nu niets bekend.");
        resident.touches("control.ask");
        assertThat(texts(resident)).contains("Vraag het aan iemand die hier werkt.");
    }

    @Test
    void marksInventedEntriesAsExamples() {
        Resident resident = new Resident(ScreenSize.USUAL);

        Walk.AGENDA.walk(resident, Language.DUTCH);

        assertThat(texts(resident))
                .contains("1 van 3")
                .anyMatch(text -> text.contains("voorbeeld"));
        resident.touches("agenda.next");
        assertThat(resident.sees("agenda.next")).isTrue();
        resident.touches("agenda.next");
        assertThat(texts(resident)).contains("3 van 3");
        assertThat(resident.sees("agenda.next")).isFalse();
    }

    @Test
    void tellsFirstInTheAgendaWhatThereIsToKnowAndNeverWithAFilter() {
        Resident resident = new Resident(ScreenSize.USUAL);
        Walk.AGENDA.walk(resident, Language.DUTCH);

        assertThat(texts(resident)).anyMatch(KioskPresenterTest::isNotice);
        resident.touches("agenda.next");
        resident.touches("agenda.next");
        assertThat(texts(resident)).anyMatch(text -> text.contains("Vraag naar de gastheer"));
        resident.touches("agenda.filter");
        resident.touches("agenda.free");
        assertThat(texts(resident)).noneMatch(KioskPresenterTest::isNotice);
    }

    private static boolean isNotice(String text) {
        return text.contains("De buurtkamer van De Luyk");
    }

    @ParameterizedTest
    @EnumSource(value = ScreenSize.class, mode = EnumSource.Mode.EXCLUDE, names = "SMALL")
    void tellsInTurnOnTheRestingScreenWhatThereIsToKnow(ScreenSize size) {
        Resident resident = new Resident(size);
        List<Boolean> told = new ArrayList<>();
        for (int turn = 0; turn < 4; turn++) {
            resident.wall.passes(Duration.ofSeconds(20));
            resident.ui.beat();
            resident.stage.doLayout();
            told.add(
                    Parts.all(resident.stage).stream()
                            .filter(Component::isVisible)
                            .filter(Lettered.class::isInstance)
                            .flatMap(part -> ((Lettered) part).letters().stream())
                            .anyMatch(letters -> letters.text().contains("De buurtkamer")));
        }

        assertThat(told).containsOnlyOnce(true);
    }

    @Test
    void endsANoticeWithItsLastDayAlsoWithoutNetwork() {
        Resident resident = new Resident(ScreenSize.USUAL);
        resident.wall.passes(Duration.ofDays(15 * 365));
        for (int turn = 0; turn < 4; turn++) {
            resident.wall.passes(Duration.ofSeconds(20));
            resident.ui.beat();
            assertThat(texts(resident)).noneMatch(KioskPresenterTest::isNotice);
        }
    }

    @Test
    void showsContentThatArrivesDuringAVisitOnlyAfterIt() {
        Resident resident = new Resident(ScreenSize.USUAL, new NoContent());
        resident.goesHome(Language.DUTCH);

        resident.newest = new Place();
        resident.ui.beat();
        resident.touches("home.agenda");
        assertThat(texts(resident)).contains("Er is nu niets bekend.");
        resident.touches("control.ask");
        assertThat(texts(resident)).contains("Vraag het aan iemand die hier werkt.");

        resident.touches("control.stop");
        assertThat(texts(resident)).contains(Place.DUTCH_NAME);
        Walk.AGENDA.walk(resident, Language.DUTCH);
        assertThat(texts(resident)).contains("1 van 3");
    }

    @Test
    void showsContentThatArrivesWhileNobodyIsThereAtOnce() {
        Resident resident = new Resident(ScreenSize.USUAL, new NoContent());

        resident.newest = new Place();
        resident.ui.beat();

        assertThat(texts(resident)).contains(Place.DUTCH_NAME);
    }

    @Test
    void handsOverWithTheEndOfAVisitWhatWasShownInIt() {
        Resident resident = new Resident(ScreenSize.USUAL, new NoContent());
        resident.goesHome(Language.DUTCH);
        resident.newest = new Place();

        resident.touches("control.stop");
        Walk.THANKS.walk(resident, Language.DUTCH);

        assertThat(resident.seen).extracting(Content::covenant).containsExactly("none", "2026-1");
    }

    private static List<String> texts(Resident resident) {
        return Parts.all(resident.stage).stream()
                .filter(Lettered.class::isInstance)
                .flatMap(part -> ((Lettered) part).letters().stream())
                .map(letters -> letters.text().replaceAll("[\u2068\u2069]", ""))
                .filter(text -> !text.isEmpty())
                .sorted()
                .toList();
    }

    /** What there is before the first pack. */
    private record NoContent() implements Content {
        @Override
        public Optional<PlaceSheet> place() {
            return Optional.empty();
        }

        @Override
        public SocialMap socialMap() {
            return new SocialMap(
                    List.of(), ReceivedSheet.EMPTY, Optional.empty(), (_, _, _) -> List.of());
        }

        @Override
        public Optional<MapSheet> map() {
            return Optional.empty();
        }

        @Override
        public JoinSheet join() {
            return JoinSheet.EMPTY;
        }

        @Override
        public FeedbackSheet feedback() {
            return FeedbackSheet.EMPTY;
        }

        @Override
        public ClipSheet clips() {
            return ClipSheet.EMPTY;
        }

        @Override
        public PictureSheet pictures() {
            return PictureSheet.EMPTY;
        }

        @Override
        public NoticeSheet notices() {
            return NoticeSheet.EMPTY;
        }

        @Override
        public Wordings words() {
            return Wordings.ofTheProgram();
        }

        @Override
        public Guide guide() {
            return Guide.NONE;
        }

        @Override
        public String covenant() {
            return "none";
        }
    }

    /** Screens are made where they are made in life. */
    static final class OnTheEventDispatchThread implements InvocationInterceptor {
        @Override
        public void interceptTestMethod(
                Invocation<Void> invocation,
                ReflectiveInvocationContext<Method> context,
                ExtensionContext extension)
                throws Throwable {
            AtomicReference<Throwable> thrown = new AtomicReference<>();
            SwingUtilities.invokeAndWait(
                    () -> {
                        try {
                            invocation.proceed();
                        } catch (Throwable failure) {
                            thrown.set(failure);
                        }
                    });
            if (thrown.get() != null) {
                throw thrown.get();
            }
        }
    }
}
