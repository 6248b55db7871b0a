package nl.gezondheidsplein.protocol;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Breaks a message in one place, or leaves it valid by chance: both are worth a verdict. */
final class Mutations {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final RandomGenerator random;

    Mutations(RandomGenerator random) {
        this.random = random;
    }

    String mutated(String json) {
        try {
            JsonNode root = JSON.readTree(json);
            List<JsonNode> containers = new ArrayList<>();
            collect(root, containers);
            JsonNode target = containers.get(random.nextInt(containers.size()));
            switch (target) {
                case ObjectNode object -> mutate(object);
                case ArrayNode array -> mutate(array);
                default -> throw new IllegalStateException("only containers are collected");
            }
            return JSON.writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    private void mutate(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        if (names.isEmpty() || random.nextInt(8) == 0) {
            object.set(pick("extra", "q0", "n", "p7", "vote.x1", "ab"), other(NODES.numberNode(1)));
            return;
        }
        String name = names.get(random.nextInt(names.size()));
        JsonNode value = object.get(name);
        switch (random.nextInt(8)) {
            case 0 -> object.remove(name);
            case 1 -> {
                object.remove(name);
                object.set(pick(name + "x", name.toUpperCase(Locale.ROOT), ""), value);
            }
            default -> object.set(name, other(value));
        }
    }

    private void mutate(ArrayNode array) {
        if (array.isEmpty() || random.nextInt(3) == 0) {
            array.add(array.isEmpty() ? NODES.numberNode(1) : array.get(0));
            return;
        }
        int index = random.nextInt(array.size());
        if (random.nextInt(3) == 0) {
            array.remove(index);
        } else {
            array.set(index, other(array.get(index)));
        }
    }

    private JsonNode other(JsonNode value) {
        if (value.isIntegralNumber() && random.nextInt(4) > 0) {
            return switch (random.nextInt(9)) {
                case 0 -> NODES.numberNode(-1);
                case 1 -> NODES.numberNode(0);
                case 2 -> NODES.numberNode(value.longValue() + 1);
                case 3 -> NODES.numberNode(1_000_001);
                case 4 -> NODES.numberNode(Long.MAX_VALUE);
                case 5 -> NODES.numberNode(value.bigIntegerValue().shiftLeft(70));
                case 6 -> NODES.numberNode(9);
                case 7 -> NODES.numberNode(new BigDecimal(value.longValue() % 1000 + ".5"));
                default -> NODES.numberNode(10);
            };
        }
        if (value.isTextual() && random.nextInt(4) > 0) {
            String text = value.textValue();
            return NODES.textNode(
                    switch (random.nextInt(8)) {
                        case 0 -> "";
                        case 1 -> text + "\n";
                        case 2 -> text + "a".repeat(64);
                        case 3 -> text.toUpperCase(Locale.ROOT);
                        case 4 -> text + "é";
                        case 5 -> text + "\u0000";
                        case 6 ->
                                text.isEmpty()
                                        ? "x"
                                        : text.substring(text.offsetByCodePoints(0, 1));
                        default -> pick("check", "idea", "2026-W47", "unsynced", "ok", "a.b", "+");
                    });
        }
        return switch (random.nextInt(6)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 -> NODES.textNode("1");
            case 3 -> NODES.numberNode(3);
            case 4 -> NODES.arrayNode();
            default -> NODES.objectNode();
        };
    }

    private String pick(String... from) {
        return from[random.nextInt(from.length)];
    }
}
