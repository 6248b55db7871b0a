package nl.gezondheidsplein.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The frozen bytes of version 1: {@code <message>/valid/<name>.json} and {@code
 * <message>/invalid/<reason>/<name>.json}. They never change; new ones may be added.
 */
final class GoldenMessagesTest {
    /** What the packs of the golden messages add to the base. */
    private static final ItemCatalogue PACKS =
            ItemCatalogue.base()
                    .withThemes(Set.of("samen-eten", "schulden"))
                    .withOpenThemes(Set.of("bewegen", "rust"))
                    .withQuestion("plein", Set.of("groen", "spelen"))
                    .withQuestion("naam", Set.of("ja"))
                    .withOfferCategories(Set.of("sport"))
                    .withGiveCategories(Set.of("koken", "klussen"))
                    .withEvent("buurtfeest", Set.of("soep", "thee"))
                    .withEvent("iftar", Set.of("soep"));

    @TestFactory
    Stream<DynamicTest> validMessagesAreReadAndWrittenByteForByte() {
        return golden("valid")
                .map(golden -> dynamicTest(golden.name(), () -> assertIsReadAndWritten(golden)));
    }

    @TestFactory
    Stream<DynamicTest> invalidMessagesAreRefusedForTheReasonOfTheirFolder() {
        return golden("invalid")
                .map(golden -> dynamicTest(golden.name(), () -> assertIsRefused(golden)));
    }

    @TestFactory
    Stream<DynamicTest> invalidMessagesAreRefusedByTheSchemaToo() {
        return golden("invalid")
                .filter(golden -> !isBeyondTheSchema(golden))
                .map(golden -> dynamicTest(golden.name(), () -> assertSchemaRefuses(golden)));
    }

    private static void assertIsReadAndWritten(Golden golden) {
        assertThat(new String(golden.type().encode(golden.decode()), UTF_8))
                .isEqualTo(golden.text());
        assertThat(golden.type().schemaAccepts(golden.text())).isTrue();
    }

    private static void assertIsRefused(Golden golden) {
        assertThat(golden.refusal()).isNotNull();
        assertThat(golden.refusal().reason().id()).isEqualTo(golden.reason());
    }

    private static void assertSchemaRefuses(Golden golden) {
        assertThat(golden.type().schemaAccepts(golden.text())).as(golden.name()).isFalse();
    }

    @Test
    void everyKindHasAValidMessage() {
        Set<Kind> kinds =
                golden("valid")
                        .filter(golden -> golden.type() == WireMessage.TALLY)
                        .map(golden -> ((SealedWindow) golden.decode()).kind())
                        .collect(Collectors.toSet());

        assertThat(kinds).containsExactlyInAnyOrder(Kind.values());
    }

    @Test
    void everyReasonOfTheCodecHasAnInvalidTally() {
        Set<String> reasons =
                golden("invalid")
                        .filter(golden -> golden.type() == WireMessage.TALLY)
                        .map(Golden::reason)
                        .collect(Collectors.toSet());

        assertThat(reasons)
                .containsExactlyInAnyOrderElementsOf(
                        EnumSet.complementOf(EnumSet.of(Reason.CONFLICT)).stream()
                                .map(Reason::id)
                                .toList());
    }

    @Test
    void everyMessageHasValidAndInvalidOnes() {
        assertThat(golden("valid").map(Golden::type)).contains(WireMessage.values());
        assertThat(golden("invalid").map(Golden::type)).contains(WireMessage.values());
    }

    @Test
    void aRefusalTellsTheNumberWhereverItCanBeRead() {
        Set<String> withoutNumber =
                golden("invalid")
                        .filter(golden -> golden.type() == WireMessage.TALLY)
                        .filter(golden -> golden.refusal().seq().isEmpty())
                        .map(Golden::name)
                        .map(name -> name.substring("tally/invalid/".length()))
                        .collect(Collectors.toSet());

        assertThat(withoutNumber)
                .containsExactlyInAnyOrder(
                        "duplicate-field/seq-twice.json",
                        "out-of-range/seq-beyond-2-to-the-53.json",
                        "out-of-range/seq-beyond-64-bits.json",
                        "out-of-range/seq-zero.json",
                        "unreadable/array.json",
                        "unreadable/byte-order-mark.json",
                        "unreadable/invalid-utf-8.json",
                        "unreadable/nothing.json",
                        "unreadable/overlong-utf-8.json",
                        "unreadable/single-quotes.json",
                        "unreadable/spaces.json",
                        "unreadable/utf-16.json",
                        "wrong-type/text-for-a-number.json");
    }

    private static boolean isBeyondTheSchema(Golden golden) {
        Reason reason = golden.refusal().reason();
        return BeyondTheSchema.explains(reason, golden.text())
                || (reason == Reason.UNKNOWN_ITEM && isKnownToSomePack(golden));
    }

    /** The schema takes every id of the right form; which of them exist is the catalogue's word. */
    private static boolean isKnownToSomePack(Golden golden) {
        try {
            golden.type().decode(golden.bytes());
            return true;
        } catch (MalformedMessageException e) {
            return false;
        }
    }

    private static Stream<Golden> golden(String verdict) {
        Path root = root();
        return Arrays.stream(WireMessage.values())
                .flatMap(
                        type -> {
                            Path folder = root.resolve(type.id()).resolve(verdict);
                            try (Stream<Path> files = Files.walk(folder)) {
                                return files.filter(Files::isRegularFile).sorted().toList().stream()
                                        .map(file -> new Golden(type, root.relativize(file)));
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        });
    }

    private static Path root() {
        try {
            return Path.of(
                    Objects.requireNonNull(GoldenMessagesTest.class.getResource("/golden/v1"))
                            .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Golden(WireMessage type, Path path) {
        String name() {
            return path.toString();
        }

        String reason() {
            return path.getName(2).toString();
        }

        byte[] bytes() {
            try {
                return Files.readAllBytes(root().resolve(path));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String text() {
            return new String(bytes(), UTF_8);
        }

        Object decode() {
            return type == WireMessage.TALLY
                    ? MessageCodec.decodeTally(bytes(), PACKS)
                    : type.decode(bytes());
        }

        MalformedMessageException refusal() {
            return catchThrowableOfType(MalformedMessageException.class, this::decode);
        }
    }
}
