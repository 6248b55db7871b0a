package nl.gezondheidsplein.provisioning.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the demo's kiosks stand. Kiosks are spread so that as many neighbourhoods as possible have
 * the three kiosks that the gate asks for, instead of all having one.
 */
final class Places {

    private static final String RESOURCE = "/demo/denhaag.json";
    private static final String SOCIAL_MAP = "/demo/denhaag-social-map.json";
    private static final String CONTENT = "/demo/denhaag-content.json";
    private static final String VOICES = "/demo/denhaag-voices.json";

    /** Fewer contributing kiosks and the gate shows nothing of a neighbourhood. */
    private static final int FEWEST_PER_NEIGHBOURHOOD = 3;

    private final String json;
    private final Map<String, List<Place>> byNeighbourhood;

    private Places(String json, Map<String, List<Place>> byNeighbourhood) {
        this.json = json;
        this.byNeighbourhood = byNeighbourhood;
    }

    /**
     * One place of the demo.
     *
     * @param type such as {@code buurthuis}
     */
    record Place(String id, String type, String name) {}

    static Places ofDenHaag() {
        try (InputStream in = Places.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("No " + RESOURCE + " on the class path");
            }
            String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Map<String, List<Place>> places = new LinkedHashMap<>();
            for (JsonNode place : Json.mapper().readTree(json).required("places")) {
                places.computeIfAbsent(
                                place.required("neighbourhood").asText(), _ -> new ArrayList<>())
                        .add(
                                new Place(
                                        place.required("id").asText(),
                                        place.required("placeType").asText(),
                                        place.required("names").required("nl").asText()));
            }
            return new Places(json, places);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file that the hub imports. */
    String json() {
        return json;
    }

    /** The social map that the hub imports, an HSDS file. */
    static String socialMap() {
        return resource(SOCIAL_MAP);
    }

    /** The events and other sheets that the hub imports. */
    static String content() {
        return resource(CONTENT);
    }

    /** The themes, choices, questions and feedback that the hub imports. */
    static String voices() {
        return resource(VOICES);
    }

    private static String resource(String name) {
        try (InputStream in = Places.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("No " + name + " on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the kiosk with the window stands. */
    Place first() {
        return byNeighbourhood.values().iterator().next().getFirst();
    }

    /**
     * Where simulated kiosk {@code index} (from 0) stands when there are {@code total} of them. A
     * place may hold more than one.
     */
    Place simulated(int index, int total) {
        List<List<Place>> neighbourhoods = List.copyOf(byNeighbourhood.values());
        int used = Math.clamp(total / FEWEST_PER_NEIGHBOURHOOD, 1, neighbourhoods.size());
        List<Place> places = neighbourhoods.get(index % used);
        return places.get(index / used % places.size());
    }
}
