package nl.gezondheidsplein.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.swing.SwingUtilities;
import nl.gezondheidsplein.kiosk.speech.Phrase;
import nl.gezondheidsplein.kiosk.visit.Contribution;
import nl.gezondheidsplein.kiosk.visit.Contribution.Story;
import nl.gezondheidsplein.kiosk.visit.Language;
import org.junit.jupiter.api.Test;

/** A story that a host writes down with a resident. */
final class StoryAtTheHostTest {
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz";

    private Resident resident = new Resident(ScreenSize.USUAL);

    private void at(Walk walk, Content content, Runnable scene) throws Exception {
        SwingUtilities.invokeAndWait(
                () -> {
                    resident = new Resident(ScreenSize.USUAL, content);
                    walk.walk(resident, Language.DUTCH);
                    scene.run();
                });
    }

    private void writes(String words) {
        resident.touches("host.nl");
        resident.touches("host.agree");
        words.chars()
                .forEach(
                        letter ->
                                resident.touches(
                                        letter == ' '
                                                ? "story.space"
                                                : "story.letter." + ALPHABET.indexOf(letter)));
        resident.touches("story.done");
    }

    private List<String> said() {
        return resident.stage.spoken().stream().map(Phrase::words).toList();
    }

    private List<Contribution> kept() {
        return resident.counted.stream().filter(Story.class::isInstance).toList();
    }

    @Test
    void isNotOfferedWhereTheNeighbourhoodTakesNone() throws Exception {
        at(
                Walk.HOST,
                Place.askingNothing(),
                () -> {
                    assertThat(resident.sees("host.state")).isTrue();
                    resident.touchesIfThere("host.more");
                    assertThat(resident.sees("host.story")).isFalse();
                });
    }

    @Test
    void isNotOfferedWhereTheScreenHasNoRoomForAnAlphabet() throws Exception {
        for (ScreenSize narrow : List.of(ScreenSize.SMALL, ScreenSize.UPRIGHT)) {
            SwingUtilities.invokeAndWait(
                    () -> {
                        resident = new Resident(narrow);
                        Walk.HOST.walk(resident, Language.DUTCH);
                        if (resident.sees("host.more")) {
                            resident.touches("host.more");
                        }

                        assertThat(resident.sees("host.trouble")).isTrue();
                        assertThat(resident.sees("host.story")).isFalse();
                    });
        }
    }

    @Test
    void isKeptWithACodeThatGoesWithTheHost() throws Exception {
        at(
                Walk.HOST_STORY,
                new Place(),
                () -> {
                    writes("samen koken helpt");
                    assertThat(said()).contains("Samen koken helpt");
                    assertThat(kept()).isEmpty();
                    resident.touches("host.keep");

                    assertThat(kept()).hasSize(1);
                    Story story = (Story) kept().getFirst();
                    assertThat(story.text()).isEqualTo("Samen koken helpt");
                    assertThat(story.language()).isEqualTo(Language.DUTCH);
                    String code = story.code().text();
                    assertThat(said()).anyMatch(words -> words.contains(code));
                    resident.touches("control.stop");
                    assertThat(said()).noneMatch(words -> words.contains(code));
                });
    }

    @Test
    void isNotKeptWithANameUntilTheHostSaysThatItIsNone() throws Exception {
        at(
                Walk.HOST_STORY,
                new Place(),
                () -> {
                    writes("ik heet roos");
                    assertThat(resident.sees("host.keep")).isFalse();

                    resident.touches("host.no-name");
                    resident.touches("host.keep");
                    assertThat(kept()).hasSize(1);
                });
    }

    @Test
    void canBeKeptAgainWhenTheCardDidNotTakeIt() throws Exception {
        at(
                Walk.HOST_STORY,
                new Place(),
                () -> {
                    writes("samen koken");
                    resident.storing =
                            CompletableFuture.failedFuture(new IllegalStateException("card full"));
                    resident.touches("host.keep");
                    assertThat(said()).contains("Samen koken");

                    resident.storing = CompletableFuture.completedFuture("stored");
                    resident.touches("host.keep");
                    assertThat(kept()).hasSize(2);
                    assertThat(resident.sees("host.keep")).isFalse();
                });
    }

    @Test
    void isKeptOnceHoweverOftenTheHostAsksAndItsCodeIsNoLaterHosts() throws Exception {
        at(
                Walk.HOST_STORY,
                new Place(),
                () -> {
                    writes("samen koken");
                    CompletableFuture<Object> late = new CompletableFuture<>();
                    resident.storing = late;
                    resident.touches("host.keep");
                    resident.touches("host.keep");
                    assertThat(kept()).hasSize(1);

                    resident.touches("control.stop");
                    late.complete("stored");
                    resident.presenter.host();
                    resident.types("24680");
                    resident.touches("host.more");
                    resident.touches("host.story");
                    assertThat(resident.sees("host.nl")).isTrue();
                });
    }

    @Test
    void isForgottenWhenTheHostLeavesBeforeItIsKept() throws Exception {
        at(
                Walk.HOST_STORY,
                new Place(),
                () -> {
                    writes("samen koken");
                    resident.touches("control.stop");
                    resident.presenter.host();
                    resident.types("24680");
                    resident.touches("host.more");
                    resident.touches("host.story");
                    writes("");

                    assertThat(resident.sees("story.letter.0")).isTrue();
                    assertThat(kept()).isEmpty();
                });
    }
}
