package nl.gezondheidsplein.hub.web.admin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.gezondheidsplein.protocol.PictureChoice;
import nl.gezondheidsplein.protocol.Texts;

/** Stands that most events have, in five languages; the table stands beside the pages. */
final class StandChoices {
    private static final String RESOURCE = "/web/stands.csv";

    /** The stand where full stamp cards are counted. */
    static final String REWARD = "beloning";

    static final List<PictureChoice> USUAL = read();

    private StandChoices() {}

    private static List<PictureChoice> read() {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        StandChoices.class.getResourceAsStream(RESOURCE)),
                                StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(StandChoices::choice).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PictureChoice choice(String line) {
        List<String> cells = List.of(line.split(";", -1));
        return new PictureChoice(
                cells.get(0),
                Texts.of(
                        Map.of(
                                "nl", cells.get(2),
                                "en", cells.get(3),
                                "tr", cells.get(4),
                                "ar", cells.get(5),
                                "pl", cells.get(6))),
                cells.get(1));
    }
}
