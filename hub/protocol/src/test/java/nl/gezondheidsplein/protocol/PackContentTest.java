package nl.gezondheidsplein.protocol;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class PackContentTest {
    @Test
    void aTextFallsBackToDutch() {
        Texts texts = Texts.of(Map.of("nl", "dag", "ar", "يوم"));

        assertThat(texts.in("ar")).isEqualTo("يوم");
        assertThat(texts.in("en")).isEqualTo("dag");
    }

    @Test
    void anOfferStaysInItsPartAndIdsInARowSpreadOverAll() {
        Map<String, Long> parts =
                IntStream.range(0, 10_000)
                        .mapToObj(number -> new UUID(0x0190_0000_0000_7000L + number, 1).toString())
                        .collect(groupingBy(OfferSheet::path, counting()));

        assertThat(OfferSheet.path("5a0f2c9e-3b1d-4f6a-8c27-0e9d1b2a3c4d"))
                .isEqualTo("offers/26.json");
        assertThat(parts).hasSize(64);
        assertThat(parts.values()).allMatch(size -> size < 300);
    }

    @Test
    void aFileOfAPackMayBeLargerThanAMessage() {
        Texts result = Texts.of(Map.of("nl", "a".repeat(2_000)));
        var sheet = new FeedbackSheet(List.of(), Collections.nCopies(60, result));
        byte[] bytes = MessageCodec.encode(sheet);

        assertThat(bytes).hasSizeGreaterThan(MessageCodec.MAX_DOCUMENT_BYTES);
        assertThat(MessageCodec.decodeFeedbackSheet(bytes)).isEqualTo(sheet);
    }

    @Test
    void aClaimIsNotPrinted() {
        assertThat(new EnrolRequest("0123456789abcdefghijkl", "csr").toString())
                .doesNotContain("0123456789");
    }
}
