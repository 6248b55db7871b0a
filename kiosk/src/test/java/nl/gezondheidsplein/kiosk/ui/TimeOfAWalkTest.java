package nl.gezondheidsplein.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.SwingUtilities;
import nl.gezondheidsplein.kiosk.speech.Phrase;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.protocol.words.Direction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How long a check takes by the words that stand on its real screens: each text is read once, where
 * it first stands, and every touch takes a moment. See decision 93.
 */
final class TimeOfAWalkTest {
    /** Slower than the kiosk speaks. */
    private static final int SLOW = 130;

    /** Still below what is found for grown-ups who read for themselves. */
    private static final int USUAL = 200;

    /** To choose, and to bring a finger to it. */
    private static final Duration CHOICE = Duration.ofMillis(1_500);

    private static final Duration QUICK = Duration.ofSeconds(45);
    private static final Duration FULL = Duration.ofMinutes(3);

    @ParameterizedTest
    @EnumSource(Language.class)
    void shortCheckIsReadWholeBySlowReadersInItsTime(Language language) throws Exception {
        Reader reader = new Reader(SLOW, true);

        Duration time =
                reader.timeOf(
                        language,
                        List.of("home.myself", "myself.short"),
                        List.of("quick.face.2", "quick.domain.geest"),
                        "thanks.done");

        assertThat(time).isLessThanOrEqualTo(QUICK);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thanksAreReachedFromHomeInTheTimeOfAShortCheck(Language language) throws Exception {
        Reader reader = new Reader(USUAL, false);

        Duration time =
                reader.timeOf(
                        language,
                        List.of(),
                        List.of(
                                "home.myself",
                                "myself.short",
                                "quick.face.2",
                                "quick.domain.geest"),
                        "thanks.done");

        assertThat(time).isLessThanOrEqualTo(QUICK);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void plantIsReachedFromHomeBySlowReadersInItsTime(Language language) throws Exception {
        Reader reader = new Reader(SLOW, true);
        Stream<String> faces = IntStream.range(0, 10).mapToObj(i -> "check.face." + i % 5);

        Duration time =
                reader.timeOf(
                        language,
                        List.of(),
                        Stream.concat(Stream.of("home.myself", "myself.long"), faces).toList(),
                        "plant.geest");

        assertThat(time).isLessThanOrEqualTo(FULL);
    }

    /**
     * Somebody who reads.
     *
     * @param pace words a minute
     * @param whole whether everything is read, or a screen only up to what is taken
     */
    private record Reader(int pace, boolean whole) {
        /**
         * What some touches take, with the reading before each of them.
         *
         * @param before the touches that lead there from home, which are not timed
         * @param end what is there after the last
         */
        Duration timeOf(Language language, List<String> before, List<String> touches, String end)
                throws Exception {
            Set<Phrase> known = new HashSet<>();
            long[] words = {0};
            SwingUtilities.invokeAndWait(
                    () -> {
                        Resident resident = new Resident(ScreenSize.USUAL);
                        resident.goesHome(language);
                        before.forEach(resident::touches);
                        for (String touch : touches) {
                            words[0] +=
                                    read(resident.stage, touch).stream()
                                            .filter(known::add)
                                            .mapToLong(Reader::words)
                                            .sum();
                            resident.touches(touch);
                        }
                        assertThat(resident.sees(end)).isTrue();
                    });
            return Duration.ofMinutes(1)
                    .multipliedBy(words[0])
                    .dividedBy(pace)
                    .plus(CHOICE.multipliedBy(touches.size()));
        }

        private List<Phrase> read(StagePanel stage, String touch) {
            Phrase taken =
                    stage.touchable().stream()
                            .filter(button -> touch.equals(button.getName()))
                            .map(button -> stage.spoken(button, true))
                            .findFirst()
                            .orElseThrow();
            List<Phrase> screen = stage.spoken();
            return whole ? screen : screen.subList(0, screen.indexOf(taken) + 1);
        }

        private static long words(Phrase phrase) {
            return Stream.of(Direction.withoutIsolates(phrase.words()).split("\\s+"))
                    .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                    .count();
        }
    }
}
