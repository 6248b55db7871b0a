package nl.gezondheidsplein.hub.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.gezondheidsplein.hub.squaremap.blocks.Blocks;
import nl.gezondheidsplein.hub.squaremap.blocks.BlocksJson;
import nl.gezondheidsplein.hub.voices.Task;
import nl.gezondheidsplein.protocol.PictureChoice;
import nl.gezondheidsplein.protocol.Texts;

/** Values that stand in one column as JSON: they are read and written whole. */
final class JsonColumn {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonColumn() {}

    /** A choice as it stands in the column. */
    private record Choice(String id, Map<String, String> words, String picture) {}

    static String of(Texts texts) {
        return write(texts.byLanguage());
    }

    static Texts texts(String json) {
        return Texts.of(read(json, new TypeReference<Map<String, String>>() {}));
    }

    static String of(Blocks blocks) {
        return BlocksJson.write(blocks).toString();
    }

    static Blocks blocks(String json) {
        return BlocksJson.read(read(json, new TypeReference<JsonNode>() {}));
    }

    static String of(Map<String, Blocks> blocks) {
        ObjectNode node = MAPPER.createObjectNode();
        blocks.forEach((id, told) -> node.set(id, BlocksJson.write(told)));
        return node.toString();
    }

    static Map<String, Blocks> blocksById(String json) {
        Map<String, Blocks> blocks = new TreeMap<>();
        read(json, new TypeReference<JsonNode>() {})
                .properties()
                .forEach(told -> blocks.put(told.getKey(), BlocksJson.read(told.getValue())));
        return blocks;
    }

    static String ofChoices(List<PictureChoice> choices) {
        return write(
                choices.stream()
                        .map(
                                choice ->
                                        new Choice(
                                                choice.id(),
                                                choice.words().byLanguage(),
                                                choice.picture()))
                        .toList());
    }

    static List<PictureChoice> choices(String json) {
        return read(json, new TypeReference<List<Choice>>() {}).stream()
                .map(
                        choice ->
                                new PictureChoice(
                                        choice.id(), Texts.of(choice.words()), choice.picture()))
                .toList();
    }

    static String ofSources(List<Task.Source> sources) {
        return write(sources);
    }

    static List<Task.Source> sources(String json) {
        return read(json, new TypeReference<List<Task.Source>>() {});
    }

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> T read(String json, TypeReference<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
