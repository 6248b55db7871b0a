package nl.gezondheidsplein.hub.squaremap.hsds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.gezondheidsplein.hub.squaremap.HsdsJson;
import nl.gezondheidsplein.hub.squaremap.HsdsObject;
import nl.gezondheidsplein.hub.squaremap.MapRecord;
import nl.gezondheidsplein.hub.squaremap.RecordKey;
import nl.gezondheidsplein.hub.squaremap.RecordKind;
import nl.gezondheidsplein.hub.squaremap.SocialMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/**
 * Writes the map as the tabular form of HSDS 3.0: a zip with one CSV file per table and a {@code
 * datapackage.json}. Parts are rows of their own that name what they hang on. What rows can't tell,
 * such as two parts that share an id and differ, stands as JSON in a cell of its owner. Each file
 * is read back before it is handed out, so it imports without a difference.
 */
public final class TabularExport {
    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL_NON_NULL).get();

    /** The same map makes the same bytes. */
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Set<RecordKey> inOneRow;
    private final Map<String, List<ObjectNode>> tables = new LinkedHashMap<>();
    private final Map<String, Map<String, ObjectNode>> rowsById = new HashMap<>();

    private TabularExport(Set<RecordKey> inOneRow) {
        this.inOneRow = inOneRow;
    }

    /**
     * Returns the zip.
     *
     * @throws IllegalStateException when a record would not come in again as it is
     */
    public static byte[] write(SocialMap map) {
        Set<RecordKey> inOneRow = new HashSet<>();
        while (true) {
            TabularExport export = new TabularExport(inOneRow);
            for (RecordKind kind : RecordKind.values()) {
                map.all(kind).forEach(export::record);
            }
            byte[] zip = export.zip();
            Set<RecordKey> different = different(map, zip);
            if (different.isEmpty()) {
                return zip;
            }
            if (!inOneRow.addAll(different)) {
                throw new IllegalStateException("Cannot be written as rows: " + different);
            }
        }
    }

    private static Set<RecordKey> different(SocialMap map, byte[] zip) {
        if (map.all().isEmpty()) {
            return Set.of();
        }
        Map<RecordKey, Draft> read =
                TabularPackage.read(zip).drafts().stream()
                        .collect(Collectors.toMap(Draft::key, Function.identity()));
        return map.all().stream()
                .filter(
                        stored ->
                                Optional.ofNullable(read.get(stored.key()))
                                        .filter(
                                                draft ->
                                                        Nesting.isSame(
                                                                asRead(stored),
                                                                HsdsObject.of(draft.body())))
                                        .isEmpty())
                .map(MapRecord::key)
                .collect(Collectors.toSet());
    }

    /** The record with its numbers as any reader makes them. */
    private static HsdsObject asRead(MapRecord stored) {
        return HsdsJson.readObject(stored.hsds().toText());
    }

    private void record(MapRecord stored) {
        String table = HsdsTables.of(stored.key().kind());
        ObjectNode row = asRead(stored).toJson();
        add(table, row);
        if (!inOneRow.contains(stored.key())) {
            parts(table, row);
        }
    }

    private void add(String table, ObjectNode row) {
        tables.computeIfAbsent(table, name -> new ArrayList<>()).add(row);
        rowsById.computeIfAbsent(table, name -> new HashMap<>()).put(row.path("id").asText(), row);
    }

    /** Moves each list of parts that rows can tell out of a row. */
    private void parts(String table, ObjectNode row) {
        String id = row.path("id").asText();
        for (String list : new TreeSet<>(HsdsFields.PARTS)) {
            Optional<String> column = HsdsTables.column(list, table);
            if (column.isPresent()
                    && row.get(list) instanceof ArrayNode found
                    && !found.isEmpty()
                    && canBeRows(list, found, column.get(), id)) {
                row.remove(list);
                for (JsonNode part : found) {
                    part(list, (ObjectNode) part, column.get(), id);
                }
            }
        }
    }

    private boolean canBeRows(String list, ArrayNode found, String column, String owner) {
        for (JsonNode part : found) {
            String named = part.path(column).asText(owner);
            ObjectNode known =
                    rowsById.getOrDefault(list, Map.of())
                            .getOrDefault(
                                    part.path("id").asText(), HsdsJson.mapper().createObjectNode());
            if (!part.isObject()
                    || !part.path("id").isTextual()
                    || !named.equals(owner)
                    || known.has(column)
                    || (!known.isEmpty() && !told(list, known).equals(told(list, part)))) {
                return false;
            }
        }
        return true;
    }

    /** What a part tells apart from where it hangs and what hangs on it. */
    private static ObjectNode told(String list, JsonNode part) {
        ObjectNode told = part.deepCopy();
        told.remove(HsdsTables.HANGS_ON.getOrDefault(list, List.of()));
        HsdsFields.PARTS.stream()
                .filter(inner -> HsdsTables.column(inner, list).isPresent())
                .forEach(told::remove);
        return told;
    }

    private void part(String list, ObjectNode part, String column, String owner) {
        String id = part.path("id").asText();
        Map<String, ObjectNode> known = rowsById.computeIfAbsent(list, name -> new HashMap<>());
        if (known.containsKey(id)) {
            // What hangs on it was written with the first; a difference shows when it is read back.
            known.getOrDefault(id, part).put(column, owner);
            return;
        }
        part.put(column, owner);
        add(list, part);
        parts(list, part);
    }

    private byte[] zip() {
        DataPackage description = DataPackage.of(tables);
        Map<String, List<String>> columns = new HashMap<>();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            tables.forEach((table, rows) -> columns.put(table, columns(rows)));
            entry(zip, DataPackage.NAME, description.write(tables, columns));
            for (var table : tables.entrySet()) {
                List<String> names = columns.getOrDefault(table.getKey(), List.of());
                entry(
                        zip,
                        table.getKey() + ".csv",
                        csv(table.getKey(), table.getValue(), names, description));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static List<String> columns(List<ObjectNode> rows) {
        Set<String> names = new TreeSet<>();
        rows.forEach(row -> row.fieldNames().forEachRemaining(names::add));
        names.remove("id");
        List<String> columns = new ArrayList<>(List.of("id"));
        columns.addAll(names);
        return columns;
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LONG_AGO);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] csv(
            String table, List<ObjectNode> rows, List<String> columns, DataPackage description)
            throws IOException {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CSV)) {
            printer.printRecord(columns);
            for (ObjectNode row : rows) {
                for (String column : columns) {
                    printer.print(cell(row, column, description.cell(table, column)));
                }
                printer.println();
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Returns null for what is not there: such a cell is not quoted, as an empty text is. */
    private static @Nullable String cell(ObjectNode row, String column, DataPackage.Cell kind) {
        if (!row.hasNonNull(column)) {
            return null;
        }
        JsonNode value = row.path(column);
        return kind == DataPackage.Cell.TEXT ? value.asText() : value.toString();
    }
}
