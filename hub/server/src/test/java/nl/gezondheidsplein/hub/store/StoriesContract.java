package nl.gezondheidsplein.hub.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.gezondheidsplein.hub.voices.Stories;
import nl.gezondheidsplein.hub.voices.Story;
import nl.gezondheidsplein.hub.voices.StoryState;
import nl.gezondheidsplein.hub.voices.VoiceRefusedException;
import nl.gezondheidsplein.protocol.WithdrawalCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stories promise, on whichever database. */
abstract class StoriesContract extends DatabaseTest {
    private final JdbcStoryStore store = new JdbcStoryStore(database());
    private final Stories stories = new Stories(store);
    private final WithdrawalCode code = WithdrawalCode.random(new SecureRandom());

    @BeforeEach
    void putTheTownIn() {
        DemoAreas.putInto(new JdbcAreaRegister(database()));
    }

    private Story add(WithdrawalCode withdrawal) {
        Story story =
                new Story(
                        UUID.randomUUID().toString(),
                        DemoAreas.NOORD,
                        YearMonth.of(2026, 11),
                        "nl",
                        "Sinds ik meewandel slaap ik beter.",
                        StoryState.WAITING,
                        Optional.empty(),
                        Optional.of(LocalDate.of(2026, 12, 14)));
        database().change(handle -> JdbcStoryStore.add(handle, story, withdrawal.hash()));
        return story;
    }

    private StoryState state(Story story) {
        return stories.find(story.id()).orElseThrow().state();
    }

    @Test
    void noNeighbourhoodTakesStoriesUnlessSomebodySaysSo() {
        assertThat(stories.isTaking(DemoAreas.NOORD)).isFalse();
        stories.setTaking(DemoAreas.NOORD, true);
        stories.setTaking(DemoAreas.NOORD, true);
        assertThat(stories.isTaking(DemoAreas.NOORD)).isTrue();
        assertThat(stories.isTaking(DemoAreas.ZUID)).isFalse();
        stories.setTaking(DemoAreas.NOORD, false);
        assertThat(stories.isTaking(DemoAreas.NOORD)).isFalse();
    }

    @Test
    void aModeratorCannotApproveAlone() {
        Story story = add(code);
        stories.approve(story, "fatma");

        assertThatThrownBy(() -> stories.approve(story, "fatma"))
                .isInstanceOf(VoiceRefusedException.class);
        assertThat(state(story)).isEqualTo(StoryState.READ);

        stories.approve(story, "joke");
        assertThat(state(story)).isEqualTo(StoryState.APPROVED);
        assertThat(stories.find(story.id()).orElseThrow().firstReader())
                .as("who judged is forgotten once both did")
                .isEmpty();
    }

    @Test
    void twoWhoApproveAtOnceAreAFirstAndASecond() throws InterruptedException {
        Story story = add(code);
        AtomicInteger moderator = new AtomicInteger();
        int taken =
                Together.countTrue(
                        2,
                        () ->
                                store.approve(
                                        story.id(), "moderator-" + moderator.getAndIncrement()));

        assertThat(taken).isEqualTo(2);
        assertThat(state(story)).isEqualTo(StoryState.APPROVED);
    }

    @Test
    void oneWhoRefusesIsEnoughAndNothingStays() {
        Story story = add(code);
        stories.approve(story, "fatma");

        assertThat(stories.refuse(story)).isTrue();

        assertThat(stories.of(DemoAreas.NOORD)).isEmpty();
        assertThat(stories.withdraw(code)).isFalse();
    }

    @Test
    void whoHoldsTheCodeTakesTheStoryBackWhoeverApproved() {
        Story story = add(code);
        Story other = add(WithdrawalCode.random(new SecureRandom()));
        stories.approve(story, "fatma");
        stories.approve(story, "joke");

        assertThat(stories.withdraw(code)).isTrue();

        assertThat(stories.of(DemoAreas.NOORD)).extracting(Story::id).containsExactly(other.id());
        assertThat(stories.withdraw(code)).isFalse();
    }
}
