package nl.gezondheidsplein.kiosk.match;

import static nl.gezondheidsplein.kiosk.match.Offers.HERE;
import static nl.gezondheidsplein.kiosk.match.Offers.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.protocol.ClarifySheet.Wish;
import nl.gezondheidsplein.protocol.Domain;
import nl.gezondheidsplein.protocol.Offer;
import nl.gezondheidsplein.protocol.ReceivedSheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How long ten thousand offers take to answer, printed and not asserted: what to hold the figures
 * against is the ceiling of the same run, a sort of as many bare numbers. Aim: 30 ms at the 99th
 * percentile.
 */
@Tag("deep")
final class AnswersFromMemoryTest {
    private static final System.Logger LOG =
            System.getLogger(AnswersFromMemoryTest.class.getName());

    /** Of this thread alone: what else runs on the machine is no part of the answer. */
    private static final ThreadMXBean OWN_TIME = ManagementFactory.getThreadMXBean();

    private static final int OFFERS = 10_000;
    private static final int WARM = 300;
    private static final int ROUNDS = 2_000;

    @Test
    void tellsHowLongTenThousandOffersTake() {
        Random random = new Random(10);
        List<Offer> offers =
                IntStream.range(0, OFFERS).mapToObj(i -> Offers.random(i, random)).toList();
        SocialMap map = new SocialMap(offers, ReceivedSheet.EMPTY, Optional.of(HERE), Offers.TIMES);
        long before = System.nanoTime();
        map.prepare(NOW.toLocalDate());
        long prepared = System.nanoTime() - before;
        int[] numbers = random.ints(OFFERS).toArray();

        String ceiling = figures(() -> Arrays.stream(numbers).sorted().sum());
        String match =
                figures(
                        () ->
                                map.match(seeker(Offers.pick(Domain.values(), random)), NOW)
                                        .offers()
                                        .size());
        String week =
                figures(
                        () ->
                                map.agenda(NOW, NOW.toLocalDate().plusDays(6), AgendaFilter.ALL)
                                        .size());
        String around = figures(() -> map.around(NOW, AgendaFilter.ALL).size());

        LOG.log(
                System.Logger.Level.INFO,
                "{0} offers: a day prepared in {1} ms; ceiling {2}; match {3}; week {4}; map {5}",
                OFFERS,
                Duration.ofNanos(prepared).toMillis(),
                ceiling,
                match,
                week,
                around);
        assertThat(map.match(seeker(Domain.LICHAAM), NOW).offers()).hasSize(Matches.MOST);
    }

    private static Seeker seeker(Domain domain) {
        return new Seeker(
                new Wish(Optional.empty(), Optional.of(domain), Optional.of("bewegen"), Set.of()),
                Language.ARABIC,
                Set.of(),
                false,
                Optional.empty());
    }

    /** Median and 99th percentile. */
    private static String figures(IntSupplier work) {
        long[] taken = new long[ROUNDS];
        int sum = 0;
        for (int i = -WARM; i < ROUNDS; i++) {
            long before = OWN_TIME.getCurrentThreadCpuTime();
            sum += work.getAsInt();
            if (i >= 0) {
                taken[i] = OWN_TIME.getCurrentThreadCpuTime() - before;
            }
        }
        assertThat(sum).isNotEqualTo(Integer.MIN_VALUE);
        Arrays.sort(taken);
        return milliseconds(taken[ROUNDS / 2]) + " / " + milliseconds(taken[ROUNDS * 99 / 100]);
    }

    private static String milliseconds(long nanos) {
        return "%.2f ms".formatted(nanos / 1e6);
    }
}
