package nl.gezondheidsplein.provisioning.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.gezondheidsplein.kiosk.visit.Pace;
import nl.gezondheidsplein.kiosk.visit.VisitEnd;
import org.junit.jupiter.api.Test;

final class DoorstepTest {

    private static final int MANY = 500;

    private final MovedTime time = new MovedTime();
    private final List<VisitEnd> ends = new ArrayList<>();
    private final AtomicBoolean isOpen = new AtomicBoolean(true);
    private int thanked;
    private int countedWhenThanked;

    @Test
    void residentsNeverAnswerAtThePaceOfPlay() throws InterruptedException {
        letManyCome(1, Tempo.REHEARSAL);
        assertThat(counted(ends)).isNotEmpty().allMatch(end -> end.pace() == Pace.CONSIDERED);
    }

    @Test
    void thanksFollowEveryCountedVisitAndNoOther() throws InterruptedException {
        letManyCome(2, Tempo.REHEARSAL);
        assertThat(thanked).isEqualTo(counted(ends).size()).isLessThan(MANY);
        assertThat(countedWhenThanked).isEqualTo(thanked);
    }

    @Test
    void sameSeedBringsTheSameResidents() throws InterruptedException {
        letManyCome(3, Tempo.REHEARSAL);
        List<VisitEnd> first = List.copyOf(ends);
        ends.clear();
        isOpen.set(true);
        letManyCome(3, Tempo.REHEARSAL);
        assertThat(ends).isEqualTo(first);
    }

    @Test
    void rehearsalSeesAVisitEveryFourOrFiveSeconds() throws InterruptedException {
        Instant start = time.instant();
        letManyCome(4, Tempo.REHEARSAL);
        Duration each = Duration.between(start, time.instant()).dividedBy(MANY);
        assertThat(each).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(5));
    }

    private void letManyCome(long seed, Tempo tempo) throws InterruptedException {
        new Doorstep(
                        new Doorstep.Kiosk(this::end, time, time, this::thank),
                        tempo,
                        new Random(seed))
                .open(isOpen);
    }

    private void end(VisitEnd end) {
        ends.add(end);
        isOpen.set(ends.size() < MANY);
    }

    private void thank() {
        thanked++;
        countedWhenThanked = counted(ends).size();
    }

    private static List<VisitEnd.Counted> counted(List<VisitEnd> ends) {
        return ends.stream()
                .filter(VisitEnd.Counted.class::isInstance)
                .map(VisitEnd.Counted.class::cast)
                .toList();
    }

    /** Time that goes by only when somebody waits. */
    private static final class MovedTime implements InstantSource, Pause {
        private Instant now = Instant.parse("2026-11-16T09:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public void of(Duration time) {
            now = now.plus(time);
        }
    }
}
