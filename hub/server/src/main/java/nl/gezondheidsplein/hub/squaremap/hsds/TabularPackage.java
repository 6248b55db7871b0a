package nl.gezondheidsplein.hub.squaremap.hsds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.gezondheidsplein.hub.squaremap.RecordKind;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;

/**
 * The tabular form of HSDS: a zip with one CSV file per table, and a {@link DataPackage} that may
 * say how to read them. Rows of parts are hung on every row they name, as HSDS nests them. A row
 * that names only what is not in the file is left out and told; the others come in.
 */
final class TabularPackage {
    private static final int MOST_FILES = 60;

    private static final Pattern NUMERAL =
            Pattern.compile("-?(?:0|[1-9]\\d{0,30})(?:\\.\\d{1,30})?(?:[eE][+-]?\\d{1,3})?");

    private final Map<String, List<ObjectNode>> tables = new LinkedHashMap<>();
    private final Map<String, Map<String, ObjectNode>> rowsById = new LinkedHashMap<>();
    private final IdentityHashMap<ObjectNode, Integer> lines = new IdentityHashMap<>();
    private DataPackage description = DataPackage.NONE;
    private final Drafts drafts = new Drafts(row -> lines.getOrDefault(row, 0));

    private TabularPackage() {}

    /**
     * Reads a package apart.
     *
     * @throws UnreadableFileException when it is no zip of CSV files, or grows too large
     */
    static Drafts read(byte[] zip) {
        TabularPackage tabular = new TabularPackage();
        tabular.unpack(zip);
        HsdsTables.HANGS_ON.keySet().stream().sorted().forEach(tabular::hang);
        tabular.tables.forEach(
                (table, rows) -> {
                    RecordKind kind = HsdsTables.KINDS.get(table);
                    if (kind != null) {
                        rows.forEach(row -> tabular.drafts.takeWhole(kind, row));
                    }
                });
        return tabular.drafts;
    }

    private void unpack(byte[] zip) {
        int left = SourceText.MOST_BYTES;
        int files = 0;
        Map<String, byte[]> contents = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (++files > MOST_FILES) {
                    throw new UnreadableFileException(
                            0, "De zip bevat meer dan " + MOST_FILES + " bestanden.");
                }
                byte[] content = in.readNBytes(left + 1);
                left -= content.length;
                if (left < 0) {
                    throw new UnreadableFileException(0, "De zip is uitgepakt te groot.");
                }
                contents.put(entry.getName(), content);
            }
        } catch (IOException e) {
            throw new UnreadableFileException(0, "De zip is niet te lezen: " + e.getMessage());
        }
        contents.forEach(this::describe);
        contents.forEach(this::table);
        if (tables.isEmpty()) {
            throw new UnreadableFileException(0, "De zip bevat geen tabellen van HSDS.");
        }
    }

    private void describe(String path, byte[] content) {
        if (path.substring(path.lastIndexOf('/') + 1).equals(DataPackage.NAME)) {
            try {
                description = DataPackage.read(SourceText.of(content));
            } catch (UnreadableFileException e) {
                drafts.remark(
                        e.line(), DataPackage.NAME, "is niet gebruikt; dit is geen geldige JSON");
            }
        }
    }

    private void table(String path, byte[] content) {
        String table = tableName(path);
        if (HsdsTables.isTable(table)) {
            tables.computeIfAbsent(table, name -> new ArrayList<>())
                    .addAll(rows(table, SourceText.of(content)));
        } else if (!table.isEmpty()) {
            drafts.remark(0, table + ".csv", "is overgeslagen; deze tabel gaat niet over de kaart");
        }
    }

    /** Returns the name of the table, or nothing useful for what is no CSV. */
    static String tableName(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") ? name.substring(0, name.length() - ".csv".length()) : "";
    }

    private List<ObjectNode> rows(String table, String text) {
        List<ObjectNode> rows = new ArrayList<>();
        Map<String, ObjectNode> known = rowsById.computeIfAbsent(table, name -> new HashMap<>());
        CSVFormat.Builder format =
                CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true);
        if (description.tellsEmpty(table)) {
            format.setQuoteMode(QuoteMode.ALL_NON_NULL);
        }
        try (CSVParser parser = CSVParser.parse(text, format.get())) {
            long line = parser.getCurrentLineNumber() + 1;
            for (CSVRecord csv : parser) {
                ObjectNode row = row(table, csv, (int) line);
                if (!csv.isConsistent()) {
                    reject((int) line, table, "heeft een ander aantal cellen dan de kop");
                }
                lines.put(row, (int) line);
                rows.add(row);
                if (known.putIfAbsent(row.path("id").asText(), row) != null) {
                    reject(
                            (int) line,
                            table,
                            "id staat er twee keer in: " + row.path("id").asText());
                }
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (CSVException | IllegalArgumentException | UncheckedIOException e) {
            throw new UnreadableFileException(
                    0, table + ".csv is geen CSV met een kop: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private ObjectNode row(String table, CSVRecord csv, int line) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        csv.toMap()
                .forEach(
                        (column, cell) -> {
                            if (cell != null
                                    && (!cell.isEmpty() || description.tellsEmpty(table))) {
                                try {
                                    row.set(column, value(table, column, cell));
                                } catch (UnreadableFileException e) {
                                    reject(line, table, column + " is geen geldige JSON");
                                }
                            }
                        });
        return row;
    }

    private JsonNode value(String table, String column, String cell) {
        return switch (description.cell(table, column)) {
            case NUMBER -> number(cell);
            case TRUTH -> cell.equals("true") || cell.equals("false") ? json(cell) : text(cell);
            case JSON -> json(cell);
            case TEXT -> text(cell);
        };
    }

    private static JsonNode text(String cell) {
        return JsonNodeFactory.instance.textNode(cell);
    }

    private static JsonNode json(String cell) {
        return LinedJson.read(cell).root();
    }

    /** What is no number stays a text, so that its line can be told. */
    private static JsonNode number(String cell) {
        try {
            return NUMERAL.matcher(cell).matches()
                    ? json(cell)
                    : cell.length() > 30
                            ? text(cell)
                            : JsonNodeFactory.instance.numberNode(new BigDecimal(cell));
        } catch (NumberFormatException e) {
            return text(cell);
        }
    }

    /** The ids by which a row hangs are left out of it: its place says the same. */
    private void hang(String table) {
        for (ObjectNode row : tables.getOrDefault(table, List.of())) {
            int line = lines.getOrDefault(row, 0);
            List<String> unknown = new ArrayList<>();
            List<ObjectNode> owners = new ArrayList<>();
            for (String column : HsdsTables.HANGS_ON.getOrDefault(table, List.of())) {
                String id = row.path(column).asText();
                Optional<ObjectNode> owner = owner(table, column, id);
                if (owner.isPresent()) {
                    owners.add(owner.get());
                    row.remove(column);
                } else if (!id.isEmpty()) {
                    unknown.add(column + " " + id);
                }
            }
            owners.forEach(owner -> owner.withArray(table).add(row));
            if (owners.isEmpty()) {
                drafts.remark(
                        line,
                        table + ".csv",
                        "is overgeslagen; hoort bij niets dat erin staat"
                                + (unknown.isEmpty() ? "" : ": " + String.join(", ", unknown)));
            } else {
                unknown.forEach(
                        named ->
                                drafts.remark(
                                        line,
                                        table + ".csv",
                                        named + " staat er niet in; het veld blijft staan"));
            }
        }
    }

    /** A row hangs only on another kind of row, so nothing ever hangs in a circle. */
    private Optional<ObjectNode> owner(String table, String column, String id) {
        return HsdsTables.owners(table, column, rowsById.keySet()).stream()
                .flatMap(
                        other ->
                                Optional.ofNullable(rowsById.getOrDefault(other, Map.of()).get(id))
                                        .stream())
                .findFirst();
    }

    private void reject(int line, String table, String reason) {
        drafts.rejections().add(new Rejection(line, table + ".csv", reason));
    }
}
