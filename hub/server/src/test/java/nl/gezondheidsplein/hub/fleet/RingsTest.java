package nl.gezondheidsplein.hub.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.gezondheidsplein.protocol.KioskId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RingsTest {
    private static List<KioskId> kiosks(int many) {
        return IntStream.range(0, many)
                .mapToObj(number -> new KioskId("k-%010d".formatted(number)))
                .toList();
    }

    private static long in(Map<KioskId, Integer> rings, int ring) {
        return rings.values().stream().filter(one -> one == ring).count();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0",
        "1, 1, 0, 0",
        "2, 1, 1, 0",
        "3, 1, 1, 1",
        "10, 1, 1, 8",
        "100, 1, 10, 89",
        "101, 2, 11, 88",
        "1000, 10, 100, 890"
    })
    void areOneInAHundredThenOneInTenThenAllOthers(int many, long first, long second, long third) {
        Map<KioskId, Integer> rings = Rings.of(kiosks(many));

        assertThat(rings.keySet()).containsExactlyInAnyOrderElementsOf(kiosks(many));
        assertThat(List.of(in(rings, 1), in(rings, 2), in(rings, 3)))
                .containsExactly(first, second, third);
    }

    @Test
    void areTheSameInWhateverOrderKiosksAreNamed() {
        List<KioskId> turned = new ArrayList<>(kiosks(300));
        Collections.reverse(turned);

        assertThat(Rings.of(turned)).isEqualTo(Rings.of(kiosks(300)));
    }

    @Test
    void doNotFollowTheOrderOfTheIds() {
        assertThat(Rings.of(kiosks(100)).get(kiosks(1).getFirst())).isNotEqualTo(1);
    }
}
