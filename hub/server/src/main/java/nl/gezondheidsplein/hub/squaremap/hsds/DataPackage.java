package nl.gezondheidsplein.hub.squaremap.hsds;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gezondheidsplein.hub.squaremap.HsdsJson;

/**
 * The {@code datapackage.json} of tabular HSDS: which tables there are, and how to read the cells
 * of each column. Columns that HSDS doesn't know are told apart by their type here alone.
 */
final class DataPackage {
    static final String NAME = "datapackage.json";

    /** For a package without a description, or with one that can't be read. */
    static final DataPackage NONE = new DataPackage(Map.of(), Set.of());

    /** How to read the cells of a column. */
    enum Cell {
        TEXT,
        NUMBER,
        TRUTH,
        JSON
    }

    private final Map<String, Map<String, Cell>> cells;
    private final Set<String> tellingEmpty;

    private DataPackage(Map<String, Map<String, Cell>> cells, Set<String> tellingEmpty) {
        this.cells = cells;
        this.tellingEmpty = tellingEmpty;
    }

    /**
     * Reads a description.
     *
     * @throws UnreadableFileException when it is no JSON
     */
    static DataPackage read(String text) {
        Map<String, Map<String, Cell>> cells = new HashMap<>();
        Set<String> tellingEmpty = new HashSet<>();
        for (JsonNode resource : LinedJson.read(text).root().path("resources")) {
            String table = TabularPackage.tableName(resource.path("path").asText());
            Map<String, Cell> columns = cells.computeIfAbsent(table, name -> new HashMap<>());
            for (JsonNode field : resource.path("schema").path("fields")) {
                columns.put(field.path("name").asText(), cell(field));
            }
            if (resource.path("dialect").path("nullSequence").asText("-").isEmpty()) {
                tellingEmpty.add(table);
            }
        }
        return new DataPackage(cells, tellingEmpty);
    }

    private static Cell cell(JsonNode field) {
        return switch (field.path("type").asText()) {
            case "number", "integer" -> Cell.NUMBER;
            case "boolean" -> Cell.TRUTH;
            case "object", "array" -> Cell.JSON;
            case "any" -> field.path("encoding").asText().equals("json") ? Cell.JSON : Cell.TEXT;
            default -> Cell.TEXT;
        };
    }

    /** Returns how to read a column; the numbers of HSDS are numbers whatever a package says. */
    Cell cell(String table, String column) {
        return HsdsFields.NUMBERS.contains(column)
                ? Cell.NUMBER
                : cells.getOrDefault(table, Map.of()).getOrDefault(column, Cell.TEXT);
    }

    /** Returns whether a table tells an empty text, which is quoted, from none. */
    boolean tellsEmpty(String table) {
        return tellingEmpty.contains(table);
    }

    /**
     * Describes these tables.
     *
     * @param tables rows by table; a cell is any JSON
     */
    static DataPackage of(Map<String, List<ObjectNode>> tables) {
        Map<String, Map<String, Cell>> cells = new HashMap<>();
        tables.forEach(
                (table, rows) -> {
                    Map<String, Cell> columns = new HashMap<>();
                    for (ObjectNode row : rows) {
                        row.properties()
                                .forEach(
                                        field ->
                                                columns.merge(
                                                        field.getKey(),
                                                        cellOf(field.getValue()),
                                                        (one, other) ->
                                                                one == other ? one : Cell.JSON));
                    }
                    cells.put(table, columns);
                });
        return new DataPackage(cells, Set.copyOf(tables.keySet()));
    }

    private static Cell cellOf(JsonNode value) {
        if (value.isTextual()) {
            return Cell.TEXT;
        }
        return value.isNumber() ? Cell.NUMBER : value.isBoolean() ? Cell.TRUTH : Cell.JSON;
    }

    /** Returns the description of these tables as UTF-8, the columns in this order. */
    byte[] write(Map<String, List<ObjectNode>> tables, Map<String, List<String>> columns) {
        ObjectNode description = HsdsJson.mapper().createObjectNode();
        description.put("name", "sociale-kaart").put("profile", "tabular-data-package");
        description.put("hsds_version", "3.0");
        ArrayNode resources = description.putArray("resources");
        tables.forEach(
                (table, rows) -> {
                    ObjectNode resource = resources.addObject();
                    resource.put("name", table).put("path", table + ".csv");
                    resource.put("profile", "tabular-data-resource").put("encoding", "utf-8");
                    resource.putObject("dialect").put("nullSequence", "");
                    ObjectNode schema = resource.putObject("schema").put("primaryKey", "id");
                    ArrayNode fields = schema.putArray("fields");
                    ArrayNode keys = HsdsJson.mapper().createArrayNode();
                    for (String column : columns.getOrDefault(table, List.of())) {
                        field(fields.addObject().put("name", column), table, column, rows);
                        foreignKey(keys, column, rows, tables);
                    }
                    if (!keys.isEmpty()) {
                        schema.set("foreignKeys", keys);
                    }
                });
        try {
            return HsdsJson.mapper()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(description)
                    .getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A description that was just made is no JSON", e);
        }
    }

    private void field(ObjectNode field, String table, String column, List<ObjectNode> rows) {
        switch (cell(table, column)) {
            case NUMBER -> field.put("type", "number");
            case TRUTH -> field.put("type", "boolean");
            case TEXT -> {
                field.put("type", HsdsFields.DAYS.contains(column) ? "date" : "string");
                if (HsdsFields.IDS.contains(column)) {
                    field.put("format", "uuid");
                }
            }
            case JSON -> {
                List<JsonNode> values =
                        rows.stream()
                                .filter(row -> row.has(column))
                                .map(row -> row.path(column))
                                .toList();
                if (values.stream().allMatch(JsonNode::isObject)) {
                    field.put("type", "object");
                } else if (values.stream().allMatch(JsonNode::isArray)) {
                    field.put("type", "array");
                } else {
                    field.put("type", "any").put("encoding", "json");
                }
            }
        }
    }

    /** A key is promised only where every cell names a row that is there. */
    private static void foreignKey(
            ArrayNode keys,
            String column,
            List<ObjectNode> rows,
            Map<String, List<ObjectNode>> tables) {
        HsdsTables.named(column)
                .filter(tables::containsKey)
                .ifPresent(
                        named -> {
                            Set<String> ids =
                                    tables.getOrDefault(named, List.of()).stream()
                                            .map(row -> row.path("id").asText())
                                            .collect(Collectors.toSet());
                            boolean holds =
                                    rows.stream()
                                            .filter(row -> row.has(column))
                                            .allMatch(
                                                    row -> ids.contains(row.path(column).asText()));
                            if (holds) {
                                keys.addObject()
                                        .put("fields", column)
                                        .putObject("reference")
                                        .put("resource", named)
                                        .put("fields", "id");
                            }
                        });
    }
}
