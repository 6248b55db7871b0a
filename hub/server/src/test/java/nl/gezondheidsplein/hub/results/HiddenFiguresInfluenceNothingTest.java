package nl.gezondheidsplein.hub.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import nl.gezondheidsplein.hub.settings.Floors;
import org.junit.jupiter.api.Test;

/**
 * The proof that the gate leaks nothing: two hubs that differ only in what is hidden publish the
 * same bytes. Hubs are generated around the edges of every floor; what is hidden in one is replaced
 * in the other by something else that is hidden, or taken away. What is hidden is told by {@link
 * PrivacyPage}, not by the gate itself.
 */
final class HiddenFiguresInfluenceNothingTest {
    private static final int HUBS = 20_000;

    private static final Map<String, String> WIJKEN =
            Map.of("a1", "a", "a2", "a", "a3", "a", "b1", "b", "b2", "b", "c1", "c");

    /** One of every sort: closed lists and open ones, with a floor on the kiosk and without. */
    private static final List<String> HISTOGRAMS =
            List.of(
                    "quick.q0",
                    "quick.choice",
                    "check.q3",
                    "change.sociaal",
                    "wish",
                    "vote.plein",
                    "believer",
                    "give",
                    "ripple",
                    "event.feest",
                    "event.feest.distance",
                    "event.feest.heard-through");

    private static final int HISTOGRAMS_OF_A_HUB = 3;
    private static final List<String> PLACES = List.of("moskee", "school", "buurthuis");

    private final PrivacyPage rules = new PrivacyPage(WIJKEN);
    private final HubOfFigures hub = new HubOfFigures(Floors.RULES, WIJKEN);

    @Test
    void twoHubsThatDifferOnlyInWhatIsHiddenPublishTheSameBytes() {
        int compared = 0;
        int withSomethingShown = 0;
        int replaced = 0;
        Set<String> sortsShown = new HashSet<>();
        for (int seed = 0; seed < HUBS; seed++) {
            RandomGenerator random = new Random(seed);
            List<OpenHistogram> one = hub(random);
            List<OpenHistogram> other = differentlyHidden(one, random);
            if (!shows(one).equals(shows(other))) {
                // The replacement is not hidden: these two differ in what may be seen.
                continue;
            }
            compared++;
            replaced += one.equals(other) ? 0 : 1;
            withSomethingShown += shows(one).isEmpty() ? 0 : 1;
            shows(one).forEach(visible -> sortsShown.add(visible.histogram()));
            assertThat(hub.published(other)).as("seed %d", seed).isEqualTo(hub.published(one));
        }
        assertThat(compared).as("hubs compared").isGreaterThan(HUBS / 3);
        assertThat(replaced).as("pairs that really differ").isGreaterThan(HUBS / 3);
        assertThat(withSomethingShown).as("hubs that publish").isGreaterThan(HUBS / 4);
        assertThat(sortsShown).containsExactlyInAnyOrderElementsOf(HISTOGRAMS);
    }

    @Test
    void hiddenAndEmptyLookAlike() {
        for (int seed = 0; seed < HUBS; seed++) {
            List<OpenHistogram> full = hub(new Random(seed));
            Set<PrivacyPage.Visible> shown = shows(full);
            List<OpenHistogram> bare =
                    full.stream().filter(figures -> isShown(figures, shown)).toList();
            assertThat(hub.published(bare)).as("seed %d", seed).isEqualTo(hub.published(full));
        }
    }

    @Test
    void noOrderOfArrivalShowsInTheBytes() {
        for (int seed = 0; seed < HUBS / 10; seed++) {
            List<OpenHistogram> figures = hub(new Random(seed));
            List<OpenHistogram> shuffled = new ArrayList<>();
            for (OpenHistogram histogram : figures) {
                List<OpenHistogram.Contribution> contributions =
                        new ArrayList<>(histogram.contributions());
                Collections.shuffle(contributions, new Random(seed));
                shuffled.add(
                        new OpenHistogram(
                                histogram.neighbourhood(),
                                histogram.id(),
                                histogram.answers(),
                                contributions));
            }
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(hub.published(shuffled)).isEqualTo(hub.published(figures));
        }
    }

    /** How a shown wijk is made up of its neighbourhoods is hidden too. */
    @Test
    void aWijkTellsNothingOfHowItIsMadeUp() {
        int shown = 0;
        for (int seed = 0; seed < HUBS; seed++) {
            RandomGenerator random = new Random(seed);
            long[] brought = {
                10 + random.nextInt(30), 10 + random.nextInt(30), 10 + random.nextInt(30)
            };
            List<OpenHistogram> one =
                    List.of(
                            kiosks("a1", List.of("x", "y"), brought),
                            kiosks("a2", List.of("z"), brought));
            List<OpenHistogram> other =
                    List.of(
                            kiosks("a1", List.of("x"), brought),
                            kiosks("a3", List.of("y", "z"), brought));
            assertThat(hub.published(other)).isEqualTo(hub.published(one));
            shown += hub.published(one).isEmpty() ? 0 : 1;
        }
        assertThat(shown).isGreaterThan(HUBS / 2);
    }

    private static OpenHistogram kiosks(String neighbourhood, List<String> kiosks, long[] brought) {
        List<OpenHistogram.Contribution> contributions = new ArrayList<>();
        SortedMap<String, Long> answers = new TreeMap<>();
        for (String kiosk : kiosks) {
            long n = brought["xyz".indexOf(kiosk)];
            contributions.add(new OpenHistogram.Contribution(kiosk, "at " + kiosk, n));
            HubOfFigures.faces(n).forEach((face, count) -> answers.merge(face, count, Long::sum));
        }
        return new OpenHistogram(neighbourhood, "quick.q0", answers, contributions);
    }

    private Set<PrivacyPage.Visible> shows(List<OpenHistogram> figures) {
        return rules.of(figures);
    }

    private static boolean isShown(OpenHistogram figures, Set<PrivacyPage.Visible> shown) {
        return shown.stream()
                .anyMatch(
                        one ->
                                one.histogram().equals(figures.id())
                                        && (one.area().equals(figures.neighbourhood())
                                                || one.area()
                                                        .equals(
                                                                WIJKEN.get(
                                                                        figures.neighbourhood()))));
    }

    private List<OpenHistogram> differentlyHidden(
            List<OpenHistogram> figures, RandomGenerator random) {
        Set<PrivacyPage.Visible> shown = shows(figures);
        List<OpenHistogram> other = new ArrayList<>();
        for (OpenHistogram histogram : figures) {
            if (isShown(histogram, shown)) {
                other.add(histogram);
            } else if (random.nextInt(8) > 0) {
                other.add(
                        random.nextInt(4) > 0
                                ? histogram
                                : histogram(histogram.neighbourhood(), histogram.id(), random));
            }
        }
        return other;
    }

    private static List<OpenHistogram> hub(RandomGenerator random) {
        List<String> ids = new ArrayList<>(HISTOGRAMS);
        Collections.shuffle(ids, random);
        List<OpenHistogram> figures = new ArrayList<>();
        for (String neighbourhood : new TreeMap<>(WIJKEN).keySet()) {
            for (String id : ids.subList(0, HISTOGRAMS_OF_A_HUB)) {
                if (random.nextInt(5) > 0) {
                    figures.add(histogram(neighbourhood, id, random));
                }
            }
        }
        return figures;
    }

    private static OpenHistogram histogram(
            String neighbourhood, String id, RandomGenerator random) {
        List<OpenHistogram.Contribution> contributions = new ArrayList<>();
        int kiosks = 1 + random.nextInt(4);
        long n = 0;
        for (int i = 0; i < kiosks; i++) {
            long brought = random.nextInt(3) == 0 ? 8 + random.nextInt(5) : random.nextInt(60);
            n += brought;
            contributions.add(
                    new OpenHistogram.Contribution(
                            neighbourhood + "-" + i,
                            neighbourhood + "-" + PLACES.get(random.nextInt(PLACES.size())),
                            brought));
        }
        if (random.nextInt(4) == 0) {
            long onPaper = 10L + random.nextInt(200);
            n += onPaper;
            contributions.add(new OpenHistogram.Contribution("paper", "paper", onPaper));
        }
        return new OpenHistogram(neighbourhood, id, answers(id, n, random), contributions);
    }

    private static SortedMap<String, Long> answers(String id, long n, RandomGenerator random) {
        List<String> names =
                Histograms.closedAnswers(id).orElse(List.of("missing.x", "offered.y", "offered.z"));
        SortedMap<String, Long> answers = new TreeMap<>();
        long left = n;
        for (String name : names) {
            long count = random.nextInt(4) == 0 ? left : random.nextLong(left + 1);
            answers.put(name, count);
            left -= count;
        }
        answers.merge(names.getFirst(), left, Long::sum);
        return answers;
    }
}
