package nl.gezondheidsplein.hub.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.gezondheidsplein.hub.settings.Floors;
import nl.gezondheidsplein.protocol.Count;
import nl.gezondheidsplein.protocol.Counts;
import nl.gezondheidsplein.protocol.Kind;
import nl.gezondheidsplein.protocol.SealedWindow;
import nl.gezondheidsplein.protocol.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of window of the wire is taken apart and can pass the gate. */
final class HistogramsTest {
    private static final int N = 20;

    private static final Map<Kind, Map<String, Count>> WINDOWS =
            Map.ofEntries(
                    Map.entry(Kind.CHECK, Map.of("q1", Count.Histogram.of(2, 3, 5, 6, 4, 0))),
                    Map.entry(
                            Kind.QUICK,
                            Map.of(
                                    "q0",
                                    Count.Histogram.of(2, 3, 5, 6, 4, 0),
                                    "choice",
                                    Count.Choices.of(Map.of("sociaal", 12)))),
                    Map.entry(
                            Kind.WISH,
                            Map.of(
                                    "missing",
                                    Count.Choices.of(Map.of("welbevinden.sociaal.samen-eten", 12)),
                                    "offered",
                                    Count.Choices.of(Map.of("gezondheid.lichaam.bewegen", 8)))),
                    Map.entry(
                            Kind.VOTE,
                            Map.of(
                                    "vote.bankjes",
                                    Count.Choices.of(Map.of("ja-graag", 12, "nee-dank", 8)))),
                    Map.entry(Kind.BELIEVER, Map.of("theme.samen-eten", new Count.Single(N))),
                    Map.entry(
                            Kind.GIVE,
                            Map.of(
                                    "offer",
                                    Count.Choices.of(Map.of("klussen", 12)),
                                    "ask",
                                    Count.Choices.of(Map.of("klussen", 8)))),
                    Map.entry(
                            Kind.RIPPLE,
                            Map.of(
                                    "neighbour",
                                    new Count.Single(12),
                                    "school",
                                    new Count.Single(8))),
                    Map.entry(Kind.CHANGE, Map.of("lichaam", Count.Histogram.of(12, 4, 4, 0))),
                    Map.entry(Kind.USAGE, Map.of("aloud", new Count.Single(12))),
                    Map.entry(
                            Kind.ATTENDANCE,
                            Map.of(
                                    "event.familyday.party",
                                    Count.Choices.of(Map.of("p1", 12, "p4", 8)))),
                    Map.entry(
                            Kind.ATTENDANCE_DETAIL,
                            Map.of("near", new Count.Single(12), "far", new Count.Single(8))));

    private static SealedWindow window(Kind kind) {
        boolean isOfSlot = kind == Kind.ATTENDANCE || kind == Kind.ATTENDANCE_DETAIL;
        return new SealedWindow(
                1,
                "boot-1",
                "de-luyk-1",
                "2026-1",
                kind,
                new Window(isOfSlot ? "2026-06-20T13:05" : "2026-W25"),
                N,
                Counts.of(WINDOWS.getOrDefault(kind, Map.of())));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindBecomesHistogramsThatCoordinatorsCanReadWhenTheyPass(Kind kind) {
        List<Histograms.Part> parts = Histograms.of(window(kind));

        assertThat(parts).isNotEmpty();
        for (Histograms.Part part : parts) {
            SortedMap<String, Long> answers = new TreeMap<>(part.answers());
            assertThat(part.n()).isEqualTo(N);
            assertThat(
                            new Rounding(Floors.RULES)
                                    .render(part.id(), answers, N, Audience.COORDINATOR))
                    .as(part.id())
                    .hasValueSatisfying(shown -> assertThat(shown.answers()).isNotEmpty());
        }
    }

    @Test
    void secondAnswersOfAnEventAreOneHistogramThatShowsThemAll() {
        List<Histograms.Part> parts =
                Histograms.of(
                        new SealedWindow(
                                1,
                                "boot-1",
                                "de-luyk-1",
                                "2026-1",
                                Kind.ATTENDANCE_DETAIL,
                                new Window("2026-06-20T15:00"),
                                12,
                                Counts.of(
                                        Map.of(
                                                "event.familyday.heard-through",
                                                Count.Choices.of(Map.of("school", 12))))));

        assertThat(parts)
                .containsExactly(
                        new Histograms.Part(
                                "event.familyday.heard-through",
                                12,
                                new TreeMap<>(Map.of("school", 12L))));
        assertThat(Histograms.closedAnswers("event.familyday.heard-through"))
                .contains(List.of("neighbour", "school", "mosque", "online", "other"));
    }
}
