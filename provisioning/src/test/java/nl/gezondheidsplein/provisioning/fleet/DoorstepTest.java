package nl.gezondheidsplein.provisioning.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.gezondheidsplein.kiosk.content.Pack;
import nl.gezondheidsplein.kiosk.visit.Contribution;
import nl.gezondheidsplein.kiosk.visit.Pace;
import nl.gezondheidsplein.kiosk.visit.VisitEnd;
import org.junit.jupiter.api.Test;

final class DoorstepTest {

    private static final int MANY = 500;

    private final MovedTime time = new MovedTime();
    private final List<VisitEnd> ends = new ArrayList<>();
    private final List<Contribution> counted = new ArrayList<>();
    private final List<Pace> paces = new ArrayList<>();
    private final AtomicBoolean isOpen = new AtomicBoolean(true);
    private Pack pack = new Pack.None();
    private int thanked;
    private int countedWhenThanked;

    @Test
    void residentsNeverAnswerAtThePaceOfPlay() throws InterruptedException {
        letManyCome(1, Tempo.REHEARSAL);
        assertThat(paces).isNotEmpty().containsOnly(Pace.CONSIDERED);
    }

    @Test
    void thanksFollowEveryCountedVisitAndNoOther() throws InterruptedException {
        letManyCome(2, Tempo.REHEARSAL);
        assertThat(thanked).isEqualTo(counted.size()).isLessThan(MANY);
        assertThat(countedWhenThanked).isEqualTo(thanked);
    }

    @Test
    void residentsDoAllThatThePackHoldsAndAreThankedForIt() throws InterruptedException {
        pack = FullPack.make();
        letManyCome(5, Tempo.REHEARSAL);

        assertThat(counted)
                .extracting(Contribution::getClass)
                .extracting(Class::getSimpleName)
                .contains("Quick", "Full", "Wished", "Vote", "Believer", "Give");
        assertThat(counted)
                .filteredOn(Contribution.Vote.class::isInstance)
                .extracting(Contribution::about)
                .contains("vote.seizoen", "vote.week-1", "vote.plek");
        assertThat(counted).doesNotContain(new Contribution.Believer("geld"));
        assertThat(paces).containsOnly(Pace.CONSIDERED);
        assertThat(counted)
                .filteredOn(contribution -> !(contribution instanceof Contribution.Wished))
                .hasSize(thanked);
    }

    @Test
    void sameSeedBringsTheSameResidents() throws InterruptedException {
        letManyCome(3, Tempo.REHEARSAL);
        List<VisitEnd> first = List.copyOf(ends);
        List<Contribution> firstCounted = List.copyOf(counted);
        ends.clear();
        counted.clear();
        isOpen.set(true);
        letManyCome(3, Tempo.REHEARSAL);
        assertThat(ends).isEqualTo(first);
        assertThat(counted).isEqualTo(firstCounted);
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
                        new Doorstep.Kiosk(new Book(), time, time, this::thank, () -> pack),
                        tempo,
                        new Random(seed))
                .open(isOpen);
    }

    private void thank() {
        thanked++;
        countedWhenThanked = counted.size();
    }

    /** Keeps what residents leave, and lets no more in when there were many. */
    private final class Book implements Doorstep.Counter {
        @Override
        public void count(Contribution contribution, Pace pace) {
            counted.add(contribution);
            paces.add(pace);
        }

        @Override
        public void record(VisitEnd end) {
            ends.add(end);
            isOpen.set(ends.size() < MANY);
        }
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
