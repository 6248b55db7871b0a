package nl.gezondheidsplein.hub.squaremap.blocks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.gezondheidsplein.hub.squaremap.Price;
import nl.gezondheidsplein.protocol.Access;
import nl.gezondheidsplein.protocol.Cost;
import nl.gezondheidsplein.protocol.LifeStage;

/** Blocks as JSON, in files and in the database; what is not told is left out. */
public final class BlocksJson {
    private BlocksJson() {}

    /** Returns blocks as an object. */
    public static ObjectNode write(Blocks blocks) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        blocks.activity().ifPresent(code -> node.put("activity", code));
        list(node, "stages", blocks.stages().stream().map(BlocksJson::id).toList());
        flag(node, "womenOnly", blocks.isWomenOnly());
        if (blocks.price().kind() != Cost.UNKNOWN) {
            node.put("cost", id(blocks.price().kind()));
            blocks.price().euros().ifPresent(euros -> node.put("euros", euros));
        }
        list(node, "languages", List.copyOf(blocks.languages()));
        list(node, "access", blocks.access().stream().map(BlocksJson::id).toList());
        blocks.askFor().ifPresent(role -> node.put("askFor", role));
        blocks.signUp().ifPresent(code -> node.put("signUp", code));
        blocks.note()
                .ifPresent(
                        note ->
                                node.putObject("note")
                                        .put("language", note.language())
                                        .put("words", note.words()));
        flag(node, "demo", blocks.isDemo());
        return node;
    }

    private static void flag(ObjectNode node, String field, boolean isOn) {
        if (isOn) {
            node.put(field, true);
        }
    }

    private static void list(ObjectNode node, String field, List<String> words) {
        if (!words.isEmpty()) {
            words.forEach(node.putArray(field)::add);
        }
    }

    /** Reads an object that its schema allowed; a word that nothing is said of says nothing. */
    public static Blocks read(JsonNode node) {
        return new Blocks(
                text(node, "activity"),
                set(LifeStage.class, texts(node, "stages")),
                node.path("womenOnly").asBoolean(),
                price(node),
                new TreeSet<>(texts(node, "languages")),
                set(Access.class, texts(node, "access")),
                text(node, "askFor"),
                text(node, "signUp"),
                text(node.path("note"), "words")
                        .map(
                                words ->
                                        new Blocks.Note(
                                                node.path("note").path("language").asText("nl"),
                                                words)),
                node.path("demo").asBoolean());
    }

    private static Price price(JsonNode node) {
        Set<Cost> kind = set(Cost.class, text(node, "cost").stream().toList());
        return kind.isEmpty()
                ? Price.UNKNOWN
                : new Price(
                        kind.iterator().next(),
                        node.has("euros")
                                ? Optional.of(node.path("euros").asDouble())
                                : Optional.empty());
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.of(node.path(field).asText()).filter(text -> !text.isBlank());
    }

    private static List<String> texts(JsonNode node, String field) {
        List<String> texts = new ArrayList<>();
        node.path(field).forEach(text -> texts.add(text.asText()));
        return texts;
    }

    /** Returns the words of a closed list that these ids name. */
    public static <E extends Enum<E>> Set<E> set(Class<E> type, List<String> ids) {
        EnumSet<E> set = EnumSet.noneOf(type);
        Arrays.stream(type.getEnumConstants())
                .filter(word -> ids.contains(id(word)))
                .forEach(set::add);
        return set;
    }

    /** Returns the id of a word of a closed list. */
    public static String id(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
