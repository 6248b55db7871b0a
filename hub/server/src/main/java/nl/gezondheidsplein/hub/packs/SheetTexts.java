package nl.gezondheidsplein.hub.packs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import nl.gezondheidsplein.protocol.Texts;

/**
 * Finds the texts in a sheet of a pack: every object whose names are languages, Dutch among them.
 */
final class SheetTexts {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    private SheetTexts() {}

    /**
     * Puts another text in the place of each.
     *
     * @param change from where it stands and what it says
     * @return the sheet with them; the same bytes when nothing changed
     */
    static byte[] change(byte[] sheet, BiFunction<String, Texts, Texts> change) {
        try {
            JsonNode tree = MAPPER.readTree(sheet);
            walk("", tree, change);
            return MAPPER.writeValueAsBytes(tree);
        } catch (IOException e) {
            throw new UncheckedIOException("a sheet is JSON", e);
        }
    }

    private static void walk(String where, JsonNode node, BiFunction<String, Texts, Texts> change) {
        if (node instanceof ObjectNode object && isText(object)) {
            Map<String, String> words = new HashMap<>();
            object.properties().forEach(word -> words.put(word.getKey(), word.getValue().asText()));
            Texts texts = Texts.of(words);
            Texts changed = change.apply(where, texts);
            if (!changed.equals(texts)) {
                object.removeAll();
                changed.byLanguage().forEach(object::put);
            }
            return;
        }
        String here = node.path("id").isTextual() ? step(where, node.path("id").asText()) : where;
        node.properties()
                .forEach(field -> walk(step(here, field.getKey()), field.getValue(), change));
        if (node.isArray()) {
            node.forEach(element -> walk(here, element, change));
        }
    }

    private static String step(String where, String name) {
        return where.isEmpty() ? name : where + " › " + name;
    }

    private static boolean isText(ObjectNode object) {
        return object.path("nl").isTextual()
                && object.properties().stream()
                        .allMatch(
                                field ->
                                        field.getValue().isTextual()
                                                && LANGUAGE.matcher(field.getKey()).matches());
    }
}
