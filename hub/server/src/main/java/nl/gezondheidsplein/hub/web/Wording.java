package nl.gezondheidsplein.hub.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The questions and answers in words, as residents read them on a kiosk. */
final class Wording {

    private static final String RESOURCE = "/web/wording_nl.properties";

    private final Properties words = new Properties();

    Wording() {
        try (var in =
                new InputStreamReader(
                        Objects.requireNonNull(
                                Wording.class.getResourceAsStream(RESOURCE), RESOURCE),
                        StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The question of a histogram such as {@code quick.q0}; an id without words is shown itself.
     */
    String question(String histogram) {
        return words.getProperty("question." + item(histogram), histogram);
    }

    /** An answer of a histogram. */
    String answer(String histogram, String answer) {
        String own = words.getProperty("answer." + item(histogram) + "." + answer);
        return own != null ? own : words.getProperty("answer." + answer, answer);
    }

    /** Every event asks the same; which event it was stands in the id. */
    private static String item(String histogram) {
        if (histogram.startsWith("event.")) {
            return histogram.substring(histogram.lastIndexOf('.') + 1);
        }
        return histogram.substring(histogram.indexOf('.') + 1);
    }
}
