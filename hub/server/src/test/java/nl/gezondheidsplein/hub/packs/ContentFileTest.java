package nl.gezondheidsplein.hub.packs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gezondheidsplein.hub.schema.FileRefusedException;
import nl.gezondheidsplein.hub.schema.FileSchema;
import nl.gezondheidsplein.hub.squaremap.blocks.OfferBlocks;
import nl.gezondheidsplein.protocol.CheckSheet;
import nl.gezondheidsplein.protocol.ClarifySheet;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.Texts;
import org.junit.jupiter.api.Test;

final class ContentFileTest {
    @Test
    void isWrittenAsItIsRead() {
        List<ContentPiece> standard = ContentFile.standard();

        assertThat(ContentFile.read(ContentFile.write(standard))).isEqualTo(standard);
    }

    @Test
    void tellsWhatIsWrongAndTakesNothing() {
        assertRefused(
                "{\"v\":1,\"sheets\":[{\"kind\":\"check\",\"sheet\":{\"v\":1}}]}",
                "/sheets/0/sheet:");
        assertRefused("{\"v\":1,\"sheets\":[{\"kind\":\"quiz\",\"sheet\":{}}]}", "quiz");
        assertRefused("{\"v\":2,\"sheets\":[]}", "line 1, /v:");
        assertRefused("{\"v\":1,\"sheets\":[],\"x\":1}", "x");
        assertRefused("{\"v\":1,\"v\":1,\"sheets\":[]}", "Duplicate");
        String events = "{\"kind\":\"events\",\"sheet\":{\"v\":1,\"events\":[]}}";
        assertRefused("{\"v\":1,\"sheets\":[" + events + "," + events + "]}", "twice");
    }

    @Test
    void namesLineAndPlaceOfEachFault() {
        String json =
                """
                {"v": 1, "sheets": [
                  {"kind": "events",
                   "sheet": {"v": 1, "events": [{"id": "markt", "name": {"nl": "Markt"}, "stands": [
                     {"id": "Koken", "words": {"nl": "Koken"}, "picture": "pan"},
                     {"id": "taal", "words": {"en": "Language"}, "picture": "mond"}],
                    "start": "2027-06-19T13:00", "end": "2027-06-19T17:00", "programme": []}]},
                   "four": "moerwijk"}
                ]}
                """;

        assertThatThrownBy(() -> ContentFile.read(json.getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        FileRefusedException.class,
                        refused ->
                                assertThat(refused.faults())
                                        .extracting(fault -> fault.line() + " " + fault.pointer())
                                        .containsExactly(
                                                "2 /sheets/0",
                                                "4 /sheets/0/sheet/events/0/stands/0/id",
                                                "5 /sheets/0/sheet/events/0/stands/1/words"))
                .hasMessageContaining("four")
                .hasMessageContaining("not \"Koken\"")
                .hasMessageContaining("'nl'");
    }

    @Test
    void refusesWhatWouldHaveNoEffectAndSaysWhatToDo() {
        assertRefused(
                "{\"v\":1,\"sheets\":[{\"kind\":\"join\",\"sheet\":{}}]}",
                "a sheet join would have no effect. Themes, questions and feedback come in with"
                        + " import-voices");
        assertRefused(
                "{\"v\":1,\"sheets\":[{\"kind\":\"feedback\",\"sheet\":{\"v\":1}}]}",
                "a sheet feedback would have no effect");

        ContentPiece elsewhere =
                new ContentPiece(ContentPiece.Kind.EVENTS, "moerwijkk", "{\"v\":1,\"events\":[]}");
        assertThatThrownBy(
                        () ->
                                ContentFile.requireScopes(
                                        List.of(elsewhere), List.of("moerwijk-noord")))
                .hasMessageContaining("a sheet events is for moerwijkk")
                .hasMessageContaining("Import the areas first");
        ContentFile.requireScopes(List.of(elsewhere), List.of("moerwijkk"));
    }

    @Test
    void theStandardContentKeepsToItsSchema() {
        FileSchema.CONTENT.require(ContentFile.write(ContentFile.standard()));
    }

    @Test
    void whatIsToldOfEventsComesBackAsItWentOut() {
        String file =
                """
                {"v": 1, "sheets": [{"kind": "events", "for": "moerwijk-noord",
                  "blocks": {"markt": {"activity": "buurtfeest", "stages": ["kind"],
                    "cost": "contribution", "euros": 2.5, "languages": ["ar", "tr"],
                    "access": ["toilet"], "askFor": "balie", "signUp": "niet-nodig",
                    "note": {"language": "tr", "words": "Buyurun."}, "demo": true}},
                  "sheet": {"v": 1, "events": [{"id": "markt", "name": {"nl": "Markt"},
                    "start": "2027-06-19T13:00", "end": "2027-06-19T17:00",
                    "stands": [], "programme": []}]}}]}
                """;
        List<ContentPiece> pieces = ContentFile.read(file.getBytes(UTF_8));

        assertThat(pieces.getFirst().blocks().get("markt"))
                .satisfies(
                        told -> {
                            assertThat(told.isDemo()).isTrue();
                            assertThat(told.price().euros()).contains(2.5);
                            assertThat(told.languages()).containsExactly("ar", "tr");
                        });
        FileSchema.CONTENT.require(ContentFile.write(pieces));
        assertThat(ContentFile.read(ContentFile.write(pieces))).isEqualTo(pieces);
    }

    @Test
    void whatIsToldOfAnEventThatIsNotThereIsRefused() {
        assertRefused(
                "{\"v\":1,\"sheets\":[{\"kind\":\"events\",\"blocks\":{\"markt\":{}},"
                        + "\"sheet\":{\"v\":1,\"events\":[]}}]}",
                "blocks are for the event markt");
    }

    private static void assertRefused(String json, String why) {
        assertThatThrownBy(() -> ContentFile.read(json.getBytes(UTF_8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }

    @Test
    void theStandardCheckHasNineStatementsInEveryLanguage() {
        CheckSheet check = MessageCodec.decodeCheckSheet(standard(ContentPiece.Kind.CHECK));

        assertThat(check.items()).hasSize(9);
        check.items().forEach(item -> assertSpeaksEveryLanguage(item.statement()));
    }

    @Test
    void theStandardStepsBeginFromEveryStreamDomainChangeAndMind() {
        ClarifySheet clarify = MessageCodec.decodeClarifySheet(standard(ContentPiece.Kind.CLARIFY));

        assertThat(clarify.starts().keySet())
                .containsExactlyInAnyOrder(
                        "zorg",
                        "gezondheid",
                        "welbevinden",
                        "change",
                        "mind",
                        "lichaam",
                        "geest",
                        "sociaal",
                        "maatschappelijk");
        clarify.steps().stream()
                .flatMap(
                        step ->
                                Stream.concat(
                                        Stream.of(step.question()),
                                        step.choices().stream()
                                                .map(choice -> choice.words().words())))
                .forEach(ContentFileTest::assertSpeaksEveryLanguage);
    }

    private static byte[] standard(ContentPiece.Kind kind) {
        Map<ContentPiece.Kind, String> byKind =
                ContentFile.standard().stream()
                        .collect(Collectors.toMap(ContentPiece::kind, ContentPiece::sheet));
        return byKind.getOrDefault(kind, "").getBytes(UTF_8);
    }

    private static void assertSpeaksEveryLanguage(Texts texts) {
        assertThat(texts.byLanguage().keySet()).isEqualTo(new TreeSet<>(OfferBlocks.languages()));
    }
}
