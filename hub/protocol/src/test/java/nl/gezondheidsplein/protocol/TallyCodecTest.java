package nl.gezondheidsplein.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class TallyCodecTest {
    private static final String EXAMPLE =
            "{\"v\":1,\"seq\":42,\"boot\":\"7f3a9c\",\"pack\":\"moerwijk-118\",\"covenant\":\"2026-1\","
                    + "\"kind\":\"check\",\"window\":\"2026-W47\",\"n\":17,\"counts\":"
                    + "{\"q0\":[1,4,8,3,1,0],\"q1\":[0,2,5,6,3,1]}}";

    @Test
    void theExampleOfTheContractIsReadAndWrittenByteForByte() {
        SealedWindow window =
                MessageCodec.decodeTally(EXAMPLE.getBytes(UTF_8), ItemCatalogue.base());

        assertThat(window)
                .isEqualTo(
                        new SealedWindow(
                                42,
                                "7f3a9c",
                                "moerwijk-118",
                                "2026-1",
                                Kind.CHECK,
                                new Window("2026-W47"),
                                17,
                                Counts.of(
                                        Map.of(
                                                "q0", Count.Histogram.of(1, 4, 8, 3, 1, 0),
                                                "q1", Count.Histogram.of(0, 2, 5, 6, 3, 1)))));
        assertThat(new String(MessageCodec.encode(window), UTF_8))
                .hasSize(8192)
                .isEqualTo(EXAMPLE + " ".repeat(8192 - EXAMPLE.length()));
    }
}
