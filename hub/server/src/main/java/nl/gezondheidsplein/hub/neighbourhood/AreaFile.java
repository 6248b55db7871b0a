package nl.gezondheidsplein.hub.neighbourhood;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gezondheidsplein.hub.schema.FileSchema;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.NeighbourhoodId;
import nl.gezondheidsplein.protocol.PlaceId;
import nl.gezondheidsplein.protocol.PlaceSheet;
import org.jspecify.annotations.Nullable;

/**
 * Areas and places as an operator writes them in one JSON file; closed, so that a typing error is
 * told and nothing is half read. What is written is read again unchanged.
 *
 * @param areas from the city down, so that each stands after the one it lies in
 * @param signatures of places that signed the covenant
 */
public record AreaFile(List<Area> areas, List<Place> places, List<Signature> signatures) {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();

    public AreaFile {
        areas = areas.stream().sorted(Comparator.comparing(Area::kind)).toList();
        places = List.copyOf(places);
        signatures = List.copyOf(signatures);
    }

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException when it breaks its schema, or says what can't be; the
     *     message says what is wrong, and where
     */
    public static AreaFile read(byte[] json) {
        FileSchema.AREAS.require(json);
        FileJson file;
        try {
            file = MAPPER.readValue(json, FileJson.class);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "The file of areas can't be read: " + e.getMessage(), e);
        }
        AreaFile areas =
                new AreaFile(
                        file.areas().stream().map(AreaJson::area).toList(),
                        file.places().stream().map(PlaceJson::place).toList(),
                        file.places().stream().flatMap(PlaceJson::signature).toList());
        ReservedNames.refuse(areas.areas(), areas.places());
        areas.requireTree();
        areas.areas().forEach(AreaFile::requireCount);
        areas.places().forEach(AreaFile::requireStay);
        return areas;
    }

    /** Without a number nobody knows whether it is small enough. */
    private static void requireCount(Area area) {
        area.flaw()
                .ifPresent(
                        flaw -> {
                            throw new IllegalArgumentException(flaw);
                        });
    }

    private static void requireStay(Place place) {
        boolean isPopUp = place.sheet().placeType().equals(PlaceSheet.POP_UP);
        if (isPopUp && place.sheet().stay().isEmpty()) {
            throw new IllegalArgumentException(
                    "Place "
                            + place.id().value()
                            + " is a pop-up without an end: give it a \"stay\" with \"from\" and"
                            + " \"until\", or another \"placeType\"");
        }
        if (!isPopUp && place.sheet().stay().isPresent()) {
            throw new IllegalArgumentException(
                    "Place "
                            + place.id().value()
                            + " has a \"stay\" and is no pop-up: take the stay away, or make it a"
                            + " \"pop-up\"");
        }
    }

    /** Returns this as such a file. */
    public byte[] write() {
        ObjectNode file = MAPPER.createObjectNode().put("v", 1);
        ArrayNode written = file.putArray("areas");
        for (Area area : areas) {
            ObjectNode node = written.addObject().put("id", area.id());
            node.put("kind", area.kind().id());
            if (area.parent() != null) {
                node.put("parent", area.parent());
            }
            node.put("name", area.name());
            if (area.residents() > 0) {
                node.put("residents", area.residents());
            }
            node.put("demo", area.demo());
        }
        ArrayNode all = file.putArray("places");
        try {
            for (Place place : places) {
                all.add(written(place));
            }
            return MAPPER.writeValueAsBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("what a kiosk gets is JSON", e);
        }
    }

    /** The sheet as a kiosk gets it, under the names of this file. */
    private ObjectNode written(Place place) throws IOException {
        ObjectNode node = MAPPER.createObjectNode().put("id", place.id().value());
        node.put("neighbourhood", place.neighbourhood().value());
        ObjectNode sheet = (ObjectNode) MAPPER.readTree(MessageCodec.encode(place.sheet()));
        sheet.remove(List.of("v", "place"));
        node.setAll(sheet);
        signatures.stream()
                .filter(signature -> signature.place().equals(place.id()))
                .max(Comparator.comparing(Signature::on))
                .ifPresent(
                        signature ->
                                node.putObject("signed")
                                        .put("version", signature.version())
                                        .put("by", signature.by().id())
                                        .put("on", signature.on().toString()));
        return node.put("demo", place.sheet().isDemo());
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
            @JsonProperty("signed") @Nullable SignedJson signed,
            @JsonAnySetter ObjectNode sheet) {
        /** What is left is the sheet; the wire reads it, so that both take the same. */
        Place place() {
            ObjectNode whole = sheet.deepCopy();
            whole.put("v", MessageCodec.VERSION).put("place", id);
            return new Place(
                    new PlaceId(id),
                    new NeighbourhoodId(neighbourhood),
                    MessageCodec.decodePlaceSheet(whole.toString().getBytes(UTF_8)));
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
}
