package nl.gezondheidsplein.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a hostile or broken sender can do to the decoder: be refused, and nothing else. */
final class StrictDecodingTest {
    private static final String WINDOW =
            "{\"v\":1,\"seq\":42,\"boot\":\"b\",\"pack\":\"p\",\"covenant\":\"c\",\"kind\":\"usage\","
                    + "\"window\":\"2026-W47\",\"n\":3,\"counts\":{\"aloud\":2}}";

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(32_768);

    @Test
    void takesWhiteSpaceUpToTheLastByteOfTheLimit() {
        byte[] atTheLimit = padded(MessageCodec.MAX_BYTES);

        assertThat(decode(atTheLimit).seq()).isEqualTo(42);
    }

    @Test
    void refusesOneByteMoreAndStillTellsTheNumber() {
        MalformedMessageException refusal = refusal(padded(MessageCodec.MAX_BYTES + 1));

        assertThat(refusal.reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(refusal.seq()).contains(42L);
    }

    @Test
    void looksForNoNumberInMoreThanTheBrokerPasses() {
        MalformedMessageException refusal = refusal(padded(65_537));

        assertThat(refusal.reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(refusal.seq()).isEmpty();
    }

    @Test
    void tellsANumberThatStandsBeforeTheDamage() {
        MalformedMessageException refusal = refusal("{\"v\":1,\"seq\":7,\"boot".getBytes(UTF_8));

        assertThat(refusal.reason()).isEqualTo(Reason.UNREADABLE);
        assertThat(refusal.seq()).contains(7L);
    }

    @Test
    void tellsNoNumberThatStandsDeeperOrOccursTwice() {
        assertThat(refusal("{\"counts\":{\"seq\":7}}".getBytes(UTF_8)).seq()).isEmpty();
        assertThat(refusal("{\"seq\":7,\"v\":1,\"seq\":7}".getBytes(UTF_8)).seq()).isEmpty();
    }

    @Test
    void tellsNoNumberOfAMessageThatHasNone() {
        var refusal =
                catchThrowableOfType(
                        MalformedMessageException.class,
                        () -> MessageCodec.decodeReceipt("{\"seq\":7}".getBytes(UTF_8)));

        assertThat(refusal.seq()).isEmpty();
    }

    @Test
    void judgesTheVersionBeforeTheFieldsOfThatVersion() {
        String next = WINDOW.replace("\"v\":1", "\"v\":2,\"new\":[1.5]");

        assertThat(refusal(next.getBytes(UTF_8)).reason()).isEqualTo(Reason.WRONG_VERSION);
    }

    @Test
    void saysNothingOfTheContentsInARefusal() {
        String secret = "fatima-bakker";
        for (String json :
                new String[] {
                    WINDOW.replace("\"aloud\"", "\"" + secret + "\""),
                    WINDOW.replace("\"p\"", "\"" + secret + " x\""),
                    WINDOW.replace("{\"v\"", "{\"" + secret + "\":1,\"v\""),
                    WINDOW.replace("\"usage\"", "\"" + secret + "\""),
                    WINDOW.replace("2026-W47", secret),
                    WINDOW.replace("\"n\":3", "\"n\":\"" + secret + "\""),
                    WINDOW + secret
                }) {
            MalformedMessageException refusal = refusal(json.getBytes(UTF_8));

            assertThat(refusal.getMessage()).doesNotContain(secret);
            assertThat(refusal.getCause()).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyEverRefusesDamagedBytes(WireMessage type) {
        var messages = new RandomMessages(random);
        for (int round = 0; round < 400; round++) {
            byte[] bytes = damaged(type.encode(messages.next(type)));
            try {
                type.encode(type.decode(bytes));
            } catch (MalformedMessageException e) {
                assertThat(e.reason()).isNotNull();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesEveryMessageThatIsCutOff(WireMessage type) {
        byte[] bytes = type.encode(new RandomMessages(random).next(type));
        int end = new String(bytes, UTF_8).strip().getBytes(UTF_8).length;
        for (int length = 0; length < end; length += 1 + length / 50) {
            byte[] start = Arrays.copyOf(bytes, length);

            assertThatThrownBy(() -> type.decode(start))
                    .isInstanceOf(MalformedMessageException.class);
        }
    }

    private byte[] damaged(byte[] bytes) {
        byte[] copy = bytes.clone();
        for (int hit = random.nextInt(1, 4); hit > 0; hit--) {
            copy[random.nextInt(Math.min(copy.length, 400))] = (byte) random.nextInt(256);
        }
        return copy;
    }

    private static byte[] padded(int size) {
        byte[] bytes = Arrays.copyOf(WINDOW.getBytes(UTF_8), size);
        Arrays.fill(bytes, WINDOW.length(), size, (byte) ' ');
        return bytes;
    }

    private static SealedWindow decode(byte[] bytes) {
        return MessageCodec.decodeTally(bytes, ItemCatalogue.base());
    }

    private static MalformedMessageException refusal(byte[] bytes) {
        return catchThrowableOfType(MalformedMessageException.class, () -> decode(bytes));
    }
}
