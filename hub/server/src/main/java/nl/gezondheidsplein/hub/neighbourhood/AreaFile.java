package nl.gezondheidsplein.hub.neighbourhood;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gezondheidsplein.protocol.NeighbourhoodId;
import nl.gezondheidsplein.protocol.PlaceId;
import nl.gezondheidsplein.protocol.PlaceProfile;
import nl.gezondheidsplein.protocol.PlaceSheet;
import nl.gezondheidsplein.protocol.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Areas, places and agenda as an operator writes them in one JSON file; closed, so that a typing
 * error is told and nothing is half read.
 *
 * @param areas from the city down, so that each stands after the one it lies in
 * @param signatures of places that signed the covenant
 */
public record AreaFile(List<Area> areas, List<Place> places, List<Signature> signatures) {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    public AreaFile {
        areas = areas.stream().sorted(Comparator.comparing(Area::kind)).toList();
        places = List.copyOf(places);
        signatures = List.copyOf(signatures);
    }

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException when it is no such file; the message says what is wrong
     */
    public static AreaFile read(byte[] json) {
        FileJson file;
        try {
            file = MAPPER.readValue(json, FileJson.class);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "The file of areas can't be read: " + e.getMessage(), e);
        }
        if (file.version() != 1) {
            throw new IllegalArgumentException("The file of areas must be of version 1");
        }
        AreaFile areas =
                new AreaFile(
                        file.areas().stream().map(AreaJson::area).toList(),
                        file.places().stream().map(PlaceJson::place).toList(),
                        file.places().stream().flatMap(PlaceJson::signature).toList());
        areas.requireTree();
        return areas;
    }

    private void requireTree() {
        for (Area area : areas) {
            area.kind()
                    .parentKind()
                    .ifPresent(kind -> requireArea(String.valueOf(area.parent()), kind));
        }
        places.forEach(place -> requireArea(place.neighbourhood().value(), AreaKind.NEIGHBOURHOOD));
    }

    private void requireArea(String id, AreaKind kind) {
        if (areas.stream().noneMatch(area -> area.id().equals(id) && area.kind() == kind)) {
            throw new IllegalArgumentException(
                    "The file of areas has no " + kind.id() + " called " + id);
        }
    }

    private record FileJson(
            @JsonProperty("v") int version,
            @JsonProperty(value = "areas", required = true) List<AreaJson> areas,
            @JsonProperty(value = "places", required = true) List<PlaceJson> places) {}

    private record AreaJson(
            @JsonProperty(value = "id", required = true) String id,
            @JsonProperty(value = "kind", required = true) String kind,
            @JsonProperty("parent") @Nullable String parent,
            @JsonProperty(value = "name", required = true) String name,
            @JsonProperty("residents") int residents,
            @JsonProperty("demo") boolean demo) {
        Area area() {
            return new Area(id, AreaKind.ofId(kind), parent, name, residents, demo);
        }
    }

    private record PlaceJson(
            @JsonProperty(value = "id", required = true) String id,
            @JsonProperty(value = "neighbourhood", required = true) String neighbourhood,
            @JsonProperty(value = "placeType", required = true) String placeType,
            @JsonProperty(value = "names", required = true) Map<String, String> names,
            @JsonProperty(value = "motto", required = true) Map<String, String> motto,
            @JsonProperty(value = "askHere", required = true) Map<String, String> askHere,
            @JsonProperty("stay") @Nullable StayJson stay,
            @JsonProperty("signed") @Nullable SignedJson signed,
            @JsonProperty("demo") boolean demo) {
        Place place() {
            PlaceId place = new PlaceId(id);
            return new Place(
                    place,
                    new NeighbourhoodId(neighbourhood),
                    new PlaceSheet(
                            place,
                            placeType,
                            Texts.of(names),
                            Texts.of(motto),
                            Texts.of(askHere),
                            Optional.empty(),
                            PlaceProfile.of(placeType),
                            Optional.ofNullable(stay).map(StayJson::stay)));
        }

        Stream<Signature> signature() {
            return Optional.ofNullable(signed).map(paper -> paper.by(new PlaceId(id))).stream();
        }
    }

    private record SignedJson(
            @JsonProperty(value = "version", required = true) String version,
            @JsonProperty(value = "by", required = true) String by,
            @JsonProperty(value = "on", required = true) String on) {
        Signature by(PlaceId place) {
            return new Signature(place, version, Signer.ofId(by), LocalDate.parse(on));
        }
    }

    private record StayJson(
            @JsonProperty(value = "from", required = true) String from,
            @JsonProperty(value = "until", required = true) String until) {
        PlaceSheet.Stay stay() {
            return new PlaceSheet.Stay(LocalDateTime.parse(from), LocalDateTime.parse(until));
        }
    }
}
