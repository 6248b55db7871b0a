package nl.gezondheidsplein.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The same verdict from code and schema on thousands of messages, but for {@link BeyondTheSchema}.
 */
final class CodeAndSchemaAgreeTest {
    private static final long SEED = 20_261_122;
    private static final int ROUNDS = 600;

    /** The type with by far the most rules gets by far the most rounds. */
    private static final int ROUNDS_OF_TALLY = 6000;

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    private final RandomMessages messages = new RandomMessages(random);
    private final Mutations mutations = new Mutations(random);

    @ParameterizedTest
    @EnumSource
    void validMessagesAreAcceptedByBothAndComeBackByteForByte(WireMessage type) {
        for (int round = 0; round < rounds(type); round++) {
            Object message = messages.next(type);
            byte[] bytes = type.encode(message);
            Object again = type.decode(bytes);

            assertThat(again).isEqualTo(message);
            assertThat(type.encode(again)).isEqualTo(bytes);
            assertThat(type.schemaAccepts(new String(bytes, UTF_8)))
                    .as(new String(bytes, UTF_8))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void mutatedMessagesGetTheSameVerdictFromBoth(WireMessage type) {
        int refusals = 0;
        for (int round = 0; round < rounds(type); round++) {
            String json =
                    mutations.mutated(new String(type.encode(messages.next(type)), UTF_8).strip());
            Optional<Reason> refusal = refusal(type, json);
            boolean isAccepted = type.schemaAccepts(json);

            boolean agree =
                    refusal.map(reason -> !isAccepted || BeyondTheSchema.explains(reason, json))
                            .orElse(isAccepted);
            assertThat(agree)
                    .as("code says %s, schema %s of %s", refusal, isAccepted, json)
                    .isTrue();
            refusals += refusal.isPresent() ? 1 : 0;
        }
        assertThat(refusals).isBetween(rounds(type) / 4, rounds(type) - 1);
    }

    private static int rounds(WireMessage type) {
        return type == WireMessage.TALLY ? ROUNDS_OF_TALLY : ROUNDS;
    }

    private static Optional<Reason> refusal(WireMessage type, String json) {
        try {
            type.decode(json.getBytes(UTF_8));
            return Optional.empty();
        } catch (MalformedMessageException e) {
            return Optional.of(e.reason());
        }
    }
}
