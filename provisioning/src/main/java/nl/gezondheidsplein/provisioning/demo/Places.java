package nl.gezondheidsplein.provisioning.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the demo's kiosks stand. Kiosks are spread so that as many neighbourhoods as possible have
 * the three kiosks that the gate asks for, instead of all having one.
 */
final class Places {

    /** Fewer contributing kiosks and the gate shows nothing of a neighbourhood. */
    private static final int FEWEST_PER_NEIGHBOURHOOD = 3;

    private final Map<String, List<Place>> byNeighbourhood;

    private Places(Map<String, List<Place>> byNeighbourhood) {
        this.byNeighbourhood = byNeighbourhood;
    }

    /**
     * One place of the demo.
     *
     * @param type such as {@code buurthuis}
     */
    record Place(String id, String type, String name) {}

    /** The places of a town. */
    static Places of(Town town) {
        Map<String, List<Place>> places = new LinkedHashMap<>();
        for (JsonNode place : areas(town).required("places")) {
            places.computeIfAbsent(place.required("neighbourhood").asText(), _ -> new ArrayList<>())
                    .add(
                            new Place(
                                    place.required("id").asText(),
                                    place.required("placeType").asText(),
                                    place.required("names").required("nl").asText()));
        }
        return new Places(places);
    }

    private static JsonNode areas(Town town) {
        try {
            return Json.mapper().readTree(town.areas(LocalDate.EPOCH));
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
