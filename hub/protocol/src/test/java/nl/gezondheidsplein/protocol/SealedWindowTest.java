package nl.gezondheidsplein.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/** A record of a window keeps the rules of the wire itself, before anything is encoded. */
final class SealedWindowTest {
    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"BELIEVER", "USAGE", "ATTENDANCE"})
    void keepsTheFloorOfItsKind(Kind kind) {
        assertThat(kind.hasFloor()).isTrue();
        for (int n = 1; n < Kind.FLOOR; n++) {
            int tooFew = n;
            assertThat(refusal(() -> window(kind, tooFew, Map.of()))).isEqualTo(Reason.FLOOR);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"BELIEVER", "USAGE", "ATTENDANCE"})
    void hasNoFloorWhereThePublicIsCounted(Kind kind) {
        assertThat(kind.hasFloor()).isFalse();
        assertThat(kind.isPadded()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void ofNobodyIsFineForEveryKind(Kind kind) {
        assertThat(window(kind, 0, Map.of()).n()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void isPaddedToWholeBlocksExactlyWhenItsKindHasAFloor(Kind kind) {
        int size = MessageCodec.encode(window(kind, 0, Map.of())).length;

        assertThat(size % MessageCodec.PADDED_BYTES == 0).isEqualTo(kind.hasFloor());
    }

    @Test
    void ofOneVisitMoreHasTheSameSize() {
        int one = MessageCodec.encode(ripple(10)).length;
        int other = MessageCodec.encode(ripple(1_000_000)).length;

        assertThat(one).isEqualTo(other).isEqualTo(MessageCodec.PADDED_BYTES);
    }

    @Test
    void thatFillsABlockTakesTheNext() {
        byte[] bytes = MessageCodec.encode(vote(400));

        assertThat(bytes).hasSize(2 * MessageCodec.PADDED_BYTES);
    }

    @Test
    void thatDoesNotFitIsRefusedWhenItIsSealed() {
        assertThat(refusal(() -> MessageCodec.encode(vote(1500)))).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void givesTheSameBytesWhateverOrderItWasCountedIn() {
        Map<String, Integer> one = new LinkedHashMap<>();
        one.put("sociaal", 3);
        one.put("geest", 2);
        Map<String, Integer> other = new LinkedHashMap<>();
        other.put("geest", 2);
        other.put("sociaal", 3);
        Map<String, Count> first = new LinkedHashMap<>();
        first.put("q0", Count.Histogram.of(10, 0, 0, 0, 0, 0));
        first.put("choice", Count.Choices.of(one));
        Map<String, Count> second = new LinkedHashMap<>();
        second.put("choice", Count.Choices.of(other));
        second.put("q0", Count.Histogram.of(10, 0, 0, 0, 0, 0));

        assertThat(new String(MessageCodec.encode(window(Kind.QUICK, 10, first)), UTF_8))
                .isEqualTo(new String(MessageCodec.encode(window(Kind.QUICK, 10, second)), UTF_8));
    }

    @Test
    void doesNotChangeWhenTheMapsItWasMadeFromDo() {
        var counts = new TreeMap<String, Count>();
        counts.put("aloud", new Count.Single(1));
        SealedWindow window = window(Kind.USAGE, 1, counts);
        counts.put("play", new Count.Single(1));

        assertThat(window.counts().entries()).containsOnlyKeys("aloud");
    }

    @Test
    void takesOnlyItemsThatACatalogueKnowsWhenItIsRead() {
        byte[] bytes =
                MessageCodec.encode(
                        window(Kind.BELIEVER, 2, Map.of("theme.rust", new Count.Single(2))));
        var withRust = ItemCatalogue.base().withOpenThemes(Set.of("rust"));

        assertThat(refusal(() -> MessageCodec.decodeTally(bytes, ItemCatalogue.base())))
                .isEqualTo(Reason.UNKNOWN_ITEM);
        assertThat(MessageCodec.decodeTally(bytes, withRust).n()).isEqualTo(2);
    }

    @Test
    void takesWhatEitherOfTwoCataloguesKnows() {
        var one = ItemCatalogue.base().withQuestion("plein", Set.of("groen"));
        var other = ItemCatalogue.empty().withQuestion("plein", Set.of("spelen"));
        Counts counts =
                Counts.of(Map.of("vote.plein", Count.Choices.of(Map.of("groen", 6, "spelen", 4))));

        one.union(other).requireKnown(Kind.VOTE, counts);
        assertThat(refusal(() -> one.requireKnown(Kind.VOTE, counts)))
                .isEqualTo(Reason.UNKNOWN_ITEM);
        assertThat(one.union(other)).isEqualTo(other.union(one));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "attract",
                "language",
                "home",
                "quick",
                "thanks",
                "today",
                "help",
                "ask",
                "check",
                "plant",
                "match",
                "offer",
                "agenda",
                "join"
            })
    void countsTheScreensThatEveryKioskHas(String screen) {
        Counts counts = Counts.of(Map.of("screen." + screen, new Count.Single(1)));

        ItemCatalogue.base().requireKnown(Kind.USAGE, counts);
    }

    private static SealedWindow ripple(int n) {
        return window(Kind.RIPPLE, n, Map.of("school", new Count.Single(n)));
    }

    private static SealedWindow vote(int answers) {
        var byId = new TreeMap<String, Integer>();
        for (int i = 0; i < answers; i++) {
            byId.put("answer-with-a-long-name-" + i, 10);
        }
        return window(Kind.VOTE, answers * 10, Map.of("vote.plein", new Count.Choices(byId)));
    }

    private static SealedWindow window(Kind kind, int n, Map<String, Count> counts) {
        return new SealedWindow(
                1, "boot", "pack-1", "2026-1", kind, Window.UNSYNCED, n, Counts.of(counts));
    }

    private static Reason refusal(Runnable act) {
        return catchThrowableOfType(MalformedMessageException.class, act::run).reason();
    }
}
