package nl.gezondheidsplein.hub.fleet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondheidsplein.hub.neighbourhood.Place;
import nl.gezondheidsplein.hub.pki.RootCertificate;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.NeighbourhoodId;
import nl.gezondheidsplein.protocol.PlaceId;
import nl.gezondheidsplein.protocol.PlaceSheet;
import nl.gezondheidsplein.protocol.ScreenMm;
import nl.gezondheidsplein.protocol.Texts;
import org.junit.jupiter.api.Test;

/** The file for a card, byte for byte the one that {@code provisioning/test/04-card} uses. */
final class CardFileTest {
    private static final CreatedKiosk MADE =
            new CreatedKiosk(
                    new KioskId("k-aaaaaaaaaa"),
                    "abcdefghijkmnpqrstuvwxyz23",
                    Instant.parse("2026-06-23T10:00:00Z"));

    @Test
    void writesTheBytesThatPrepareCardIsCheckedWith() throws IOException {
        String checked = checked();
        RootCertificate root =
                new RootCertificate(
                        checked.substring(checked.indexOf("-----BEGIN")),
                        "da19946497ff17c9dfd9abda9cdab5b69c92c2b478dc801a579368fc29d19a59");
        Card card =
                new Card(
                        new ScreenMm(344, 194),
                        Card.Rotation.LEFT,
                        Optional.of(Wifi.of("Buurt \"Noord\"", "welkom in het buurthuis")));

        assertThat(new CardFile("https://plein.example:8443", root).of(MADE, at("moskee"), card))
                .isEqualTo(checked);
    }

    @Test
    void namesNoNetworkWhereACableIsAndNoKindOfPlaceThatKiosksDoNotKnow() {
        Card card = new Card(new ScreenMm(217, 136), Card.Rotation.NORMAL, Optional.empty());

        String file =
                new CardFile("https://plein.example", new RootCertificate("PEM\n", "00"))
                        .of(MADE, at("bibliotheek"), card);

        assertThat(file)
                .isEqualTo(
                        """
                        gezondheidsplein-card=1
                        hub=https://plein.example
                        claim=abcdefghijkmnpqrstuvwxyz23
                        ca-fingerprint=00
                        screen-mm=217x136
                        rotate=normal
                        PEM
                        """);
    }

    @Test
    void readsTheSizeOfAScreenAndRefusesWhatIsNone() {
        assertThat(Card.screen(" 344x194 ")).isEqualTo(new ScreenMm(344, 194));
        for (String size : List.of("", "344", "344 x 194", "9x9", "9999x100", "344x194\nclaim=x")) {
            assertThatThrownBy(() -> Card.screen(size))
                    .isInstanceOf(FleetException.class)
                    .hasMessageContaining("217x136");
        }
    }

    private static String checked() throws IOException {
        try (InputStream file = CardFileTest.class.getResourceAsStream("kiosk.card")) {
            assertThat(file).isNotNull();
            return new String(file.readAllBytes(), UTF_8);
        }
    }

    private static Place at(String type) {
        PlaceId id = new PlaceId("een-plek");
        Texts text = Texts.of(Map.of("nl", "Een plek"));
        return new Place(
                id, new NeighbourhoodId("noord"), new PlaceSheet(id, type, text, text, text));
    }
}
