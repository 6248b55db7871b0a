package nl.gezondheidsplein.provisioning.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A town that the demo can be of: everything a hub imports for it, in files of its own.
 *
 * @param id begins the name of each of its files
 */
record Town(String id) {

    static final Town DEN_HAAG = new Town("denhaag");

    /** Does not exist; it shows that nothing of Den Haag is built in. */
    static final Town ELZERVEEN = new Town("elzerveen");

    /** How long before the start of the demo somebody made sure of a service, in the file. */
    private static final String ASSURED_DAYS_AGO = "assured_days_ago";

    /** The town of this name, as it is given on the command line. */
    static Town named(String name) {
        return List.of(DEN_HAAG, ELZERVEEN).stream()
                .filter(town -> town.id().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new DemoRefusedException(
                                        "--town takes denhaag or elzerveen, not " + name + "."));
    }

    /**
     * Areas and places. Pop-ups have stood there since the day before: on fixed dates the demo
     * would once say that nobody stands there any longer.
     */
    String areas(LocalDate today) {
        try {
            JsonNode areas = Json.mapper().readTree(resource(""));
            for (JsonNode stay : areas.findValues("stay")) {
                LocalDateTime from = LocalDateTime.parse(stay.required("from").asText());
                LocalDateTime until = LocalDateTime.parse(stay.required("until").asText());
                LocalDateTime begun = from.with(today.minusDays(1));
                ((ObjectNode) stay)
                        .put("from", begun.toString())
                        .put("until", begun.plus(Duration.between(from, until)).toString());
            }
            return Json.write(areas);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The social map, an HSDS file. How fresh each service is counts from a day, for a fixed date
     * would make the demo a museum.
     */
    String socialMap(LocalDate today) {
        try {
            JsonNode map = Json.mapper().readTree(resource("-social-map"));
            for (JsonNode service : map.findParents(ASSURED_DAYS_AGO)) {
                int days = ((ObjectNode) service).remove(ASSURED_DAYS_AGO).asInt();
                ((ObjectNode) service)
                        .put("assured_date", today.minusDays(days).toString())
                        .put("assured_by", "aanspreekpunt (voorbeeld)");
            }
            return Json.write(map);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Questions, steps and other sheets. */
    String content() {
        return resource("-content");
    }

    /** Themes, choices, questions and feedback. */
    String voices() {
        return resource("-voices");
    }

    private String resource(String part) {
        String name = "/demo/" + id + part + ".json";
        try (InputStream in = Town.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("No " + name + " on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
