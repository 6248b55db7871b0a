package nl.gezondheidsplein.protocol;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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
    void theIndexOfTheFullestPackHasRoomForEveryFile() {
        List<PackFile> files = new ArrayList<>();
        for (int part = 0; part < 64; part++) {
            files.add(
                    file(
                            "offers/%02d.json".formatted(part),
                            "application/json",
                            MessageCodec.MAX_SHEET_BYTES));
        }
        for (int i = 0; i < ClipSheet.MAX_CLIPS; i++) {
            String hash = TextSheet.source("clip " + i);
            files.add(file("clips/" + hash + ".ogg", "audio/ogg", 256 * 1024));
        }
        for (int i = 0; i < PictureSheet.MAX_PICTURES; i++) {
            String hash = TextSheet.source("picture " + i);
            files.add(file(PictureSheet.path(hash), "image/jpeg", 256 * 1024));
        }
        for (int i = 10; i < 30; i++) {
            files.add(file("a-sheet-" + i + ".json", "application/json", 2 * 1024 * 1024));
        }
        PackIndex index =
                new PackIndex(
                        "a-place-of-forty-characters-at-the-most-123456789",
                        new PlaceId("a-place"),
                        new NeighbourhoodId("a-neighbourhood"),
                        "2026-1",
                        files);

        assertThat(MessageCodec.decodePackIndex(MessageCodec.encode(index))).isEqualTo(index);
    }

    private static PackFile file(String path, String mediaType, long size) {
        return new PackFile(path, TextSheet.source(path), size, mediaType);
    }

    @Test
    void aClaimIsNotPrinted() {
        assertThat(new EnrolRequest("0123456789abcdefghijkl", "csr").toString())
                .doesNotContain("0123456789");
    }
}
