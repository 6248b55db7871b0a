package nl.gezondheidsplein.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.gezondheidsplein.kiosk.event.Desk;
import nl.gezondheidsplein.kiosk.event.HeadCount;
import nl.gezondheidsplein.kiosk.ui.look.Lettered;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.protocol.SecondQuestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(KioskPresenterTest.OnTheEventDispatchThread.class)
final class EventScreensTest {
    private final Resident resident = new Resident(ScreenSize.USUAL);

    @Test
    void standsWhereTheRestingScreenWasFromTheNextBeatAndGoesWithTheEvent() {
        assertThat(resident.sees("begin")).isTrue();

        resident.comesToTheEvent(Desk.DOOR, SecondQuestion.DISTANCE, 0);
        assertThat(resident.sees("event.party.1")).isTrue();
        assertThat(resident.sees("begin")).isFalse();

        resident.event.turnOff();
        resident.ui.beat();
        assertThat(resident.sees("begin")).isTrue();
    }

    @Test
    void checksAPartyInWithTwoTapsAndAsksNothingElse() {
        resident.comesToTheEvent(Desk.DOOR, SecondQuestion.DISTANCE, 9);

        resident.touches("event.party.4");
        assertThat(texts()).contains("Welkom! Nu zijn er 13 mensen.", "Woont u dichtbij?");
        resident.touches("event.far");

        assertThat(texts()).contains("Welkom! Nu zijn er 13 mensen.");
        assertThat(resident.sees("event.party.1")).isTrue();
        assertThat(resident.event.counted)
                .containsExactly(new HeadCount.Party(4), new HeadCount.Answer("far"));
        assertThat(resident.counted).isEmpty();
        assertThat(resident.recorded).isEmpty();
    }

    @Test
    void saysWelcomeOnlyAfterTheCommit() {
        resident.comesToTheEvent(Desk.DOOR, SecondQuestion.DISTANCE, 9);
        resident.event.storing = new CompletableFuture<>();
        resident.touches("event.party.4");
        assertThat(texts()).noneMatch(text -> text.startsWith("Welkom"));

        resident.event.storing.complete(true);
        resident.ui.catchUp();

        assertThat(texts()).anyMatch(text -> text.startsWith("Welkom"));
    }

    @Test
    void speaksDutchAgainToTheNextPartyAndLeavesNoUse() {
        resident.comesToTheEvent(Desk.DOOR, SecondQuestion.DISTANCE, 0);
        resident.choosesAtTheEvent(Language.TURKISH);
        assertThat(texts()).contains("Kaç kişisiniz?");
        resident.touches("event.party.2");
        resident.touches("event.skip");

        resident.time.passSeconds(6);
        resident.ui.beat();

        assertThat(texts()).contains("Met hoeveel bent u?");
        assertThat(resident.recorded).isEmpty();
        assertThat(resident.presenter.isResting()).isTrue();
    }

    @Test
    void opensNothingAboutHealth() {
        resident.comesToTheEvent(Desk.DOOR, SecondQuestion.DISTANCE, 0);
        resident.choosesAtTheEvent(Language.DUTCH);

        for (String health : List.of("home.myself", "home.care", "home.health")) {
            assertThat(resident.sees(health)).isFalse();
        }
    }

    @Test
    void isNoRestingScreenWhileAPartyIsOnItsWay() {
        resident.comesToTheEvent(Desk.DOOR, SecondQuestion.DISTANCE, 0);
        assertThat(resident.presenter.isResting()).isTrue();

        resident.touches("event.party.2");

        assertThat(resident.presenter.isResting()).isFalse();
    }

    @Test
    void countsAStampByTheOneKeyAndByAScan() {
        resident.comesToTheEvent(new Desk("soep"), SecondQuestion.DISTANCE, 0);

        assertThat(resident.presenter.stamp()).isTrue();
        resident.ui.catchUp();
        assertThat(resident.presenter.scanned("muziek")).isTrue();
        resident.ui.catchUp();

        assertThat(resident.event.counted)
                .containsExactly(new HeadCount.Stamp("soep"), new HeadCount.Stamp("muziek"));
        assertThat(texts()).contains("Geteld. Veel plezier!");
    }

    @Test
    void stampsNothingWithTheKeyAtTheDoor() {
        resident.comesToTheEvent(Desk.DOOR, SecondQuestion.DISTANCE, 0);

        assertThat(resident.presenter.stamp()).isFalse();
        assertThat(resident.event.counted).isEmpty();
    }

    @Test
    void goesBackStepByStepWithTheKey() {
        resident.comesToTheEvent(Desk.DOOR, SecondQuestion.DISTANCE, 0);
        resident.touches("event.group");
        resident.touches("group.7");

        resident.presenter.back();
        assertThat(resident.sees("group.done")).isTrue();
        resident.presenter.back();

        assertThat(resident.sees("event.party.1")).isTrue();
    }

    @Test
    void tellsWhatHappensNowAndNextAtEachStand() {
        Walk.EVENT_PROGRAMME.walk(resident, Language.DUTCH);

        assertThat(texts())
                .contains("Nu, tot 09:30 uur: Soep proeven", "Om 10:00 uur: Samen soep koken")
                .contains("Om 09:15 uur: Dansen voor iedereen");
    }

    private List<String> texts() {
        return Parts.all(resident.stage).stream()
                .filter(Lettered.class::isInstance)
                .flatMap(part -> ((Lettered) part).letters().stream())
                .map(letters -> letters.text().replaceAll("[\u2068\u2069]", ""))
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
