package nl.gezondheidsplein.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Who walks away leaves nothing behind; who reads slowly is asked, and never hurried. */
final class IdleTest {
    private final SteppedTime time = new SteppedTime();
    private final RecordingListener heard = new RecordingListener();
    private final Visit visit = new Visit(time, IdleRule.STANDARD, () -> Guide.NONE, heard);

    @Test
    void asksAfterSixtySeconds() {
        visit.begin();
        time.pass(Duration.ofMillis(59_999));
        assertThat(visit.presence()).isEqualTo(new Presence.Here(Duration.ofMillis(1)));

        time.pass(Duration.ofMillis(1));

        assertThat(visit.presence()).isEqualTo(new Presence.Asked(30));
    }

    @Test
    void countsDownThirtySecondsAndThenWipes() {
        visit.begin();
        visit.choose(Language.ENGLISH);
        time.pass(Duration.ofMillis(89_999));
        assertThat(visit.presence()).isEqualTo(new Presence.Asked(1));

        time.pass(Duration.ofMillis(1));

        assertThat(visit.presence()).isEqualTo(new Presence.Nobody());
        assertThat(visit.screen()).isEqualTo(Screen.ATTRACT);
        assertThat(visit.language()).isEmpty();
        assertThat(heard.ends)
                .containsExactly(
                        new VisitEnd(
                                VisitEnd.Outcome.ABANDONED,
                                Optional.of(Language.ENGLISH),
                                EnumSet.of(Screen.LANGUAGE, Screen.HOME),
                                new TreeSet<>(),
                                false));
    }

    @Test
    void lastsAsOftenAsTheResidentIsStillThere() {
        visit.begin();
        for (int i = 0; i < 12; i++) {
            time.passSeconds(80);
            assertThat(visit.presence()).isEqualTo(new Presence.Asked(10));
            visit.touched();
            assertThat(visit.presence()).isEqualTo(new Presence.Here(Duration.ofSeconds(60)));
        }
        assertThat(visit.screen()).isEqualTo(Screen.LANGUAGE);
    }

    @Test
    void leavesTheRestingScreenAlone() {
        time.passSeconds(3600);

        assertThat(visit.presence()).isEqualTo(new Presence.Nobody());
        assertThat(heard.ends).isEmpty();
        assertThat(heard.changes).isZero();
    }

    @Test
    void neverCountsDownLessThanThirtySeconds() {
        assertThatThrownBy(
                        () ->
                                new IdleRule(
                                        Duration.ofSeconds(60),
                                        Duration.ofSeconds(90),
                                        Duration.ofSeconds(29)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("30 s");
    }
}
