package nl.gezondheidsplein.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class ReceiptTest {
    @Test
    void namesTheNextNumber() {
        assertThat(new Receipt(0, List.of(), List.of()).nextSeq()).isEqualTo(1);
        assertThat(new Receipt(41, List.of(), List.of(43L)).nextSeq()).isEqualTo(42);
    }

    @Test
    void leavesOutExtrasThatAreBelowAndOrdersTheRest() {
        Receipt receipt = Receipt.of(41, List.of(), List.of(60L, 43L, 41L, 3L, 43L));

        assertThat(receipt.extras()).containsExactly(43L, 60L);
    }

    @Test
    void fitsOneMessageHoweverMuchThereIsToTell() {
        List<Refused> refused =
                IntStream.rangeClosed(1, 5000)
                        .mapToObj(
                                i ->
                                        new Refused(
                                                Checks.MAX_NUMBER - i,
                                                "f".repeat(64),
                                                "r".repeat(40)))
                        .toList();
        List<Long> extras =
                LongStream.rangeClosed(1, 5000).mapToObj(i -> Checks.MAX_NUMBER - i).toList();

        Receipt receipt = Receipt.of(41, refused, extras);
        byte[] bytes = MessageCodec.encode(receipt);

        assertThat(bytes.length).isLessThanOrEqualTo(MessageCodec.MAX_BYTES);
        assertThat(MessageCodec.decodeReceipt(bytes)).isEqualTo(receipt);
        assertThat(receipt.refused().getLast().seq()).isEqualTo(Checks.MAX_NUMBER - 1);
        assertThat(receipt.extras().getFirst()).isEqualTo(Checks.MAX_NUMBER - 5000);
    }
}
