package nl.gezondheidsplein.hub.squaremap.hsds;

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
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.gezondheidsplein.hub.squaremap.RecordKind;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The tabular form of HSDS: a zip with one CSV file per table. Rows of parts are hung on the row
 * they name, the most precise one when they name several.
 */
final class TabularPackage {
    private static final int MOST_FILES = 60;

    private static final Map<String, RecordKind> KINDS =
            Map.of(
                    "organizations", RecordKind.ORGANIZATION,
                    "services", RecordKind.SERVICE,
                    "locations", RecordKind.LOCATION,
                    "service_at_location", RecordKind.SERVICE_AT_LOCATION,
                    "service_at_locations", RecordKind.SERVICE_AT_LOCATION,
                    "taxonomies", RecordKind.TAXONOMY,
                    "taxonomy_terms", RecordKind.TAXONOMY_TERM);

    /** Which columns hang a part on another row, the most precise first. */
    private static final Map<String, List<String>> HANGS_ON =
            Map.ofEntries(
                    Map.entry("languages", List.of("phone_id", "service_id", "location_id")),
                    Map.entry(
                            "phones",
                            List.of(
                                    "contact_id",
                                    "service_at_location_id",
                                    "service_id",
                                    "location_id",
                                    "organization_id")),
                    Map.entry(
                            "contacts",
                            List.of(
                                    "service_at_location_id",
                                    "service_id",
                                    "location_id",
                                    "organization_id")),
                    Map.entry(
                            "schedules",
                            List.of("service_at_location_id", "service_id", "location_id")),
                    Map.entry("addresses", List.of("location_id")),
                    Map.entry("accessibility", List.of("location_id")),
                    Map.entry("service_areas", List.of("service_id")),
                    Map.entry("cost_options", List.of("service_id")),
                    Map.entry("required_documents", List.of("service_id")),
                    Map.entry("funding", List.of("service_id", "organization_id")),
                    Map.entry("programs", List.of("organization_id")),
                    Map.entry("organization_identifiers", List.of("organization_id")),
                    Map.entry("attributes", List.of("link_id")),
                    Map.entry("metadata", List.of("resource_id")));

    private static final String METADATA = "metadata";

    private static final Map<String, Set<String>> OWNERS =
            Map.of(
                    "organization_id", Set.of("organizations"),
                    "service_id", Set.of("services"),
                    "location_id", Set.of("locations"),
                    "service_at_location_id", Set.of("service_at_location", "service_at_locations"),
                    "contact_id", Set.of("contacts"),
                    "phone_id", Set.of("phones"));

    private final Map<String, List<ObjectNode>> tables = new LinkedHashMap<>();
    private final Map<String, Map<String, ObjectNode>> rowsById = new HashMap<>();
    private final IdentityHashMap<ObjectNode, Integer> lines = new IdentityHashMap<>();
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
        HANGS_ON.keySet().stream().sorted().forEach(tabular::hang);
        tabular.tables.forEach(
                (table, rows) -> {
                    RecordKind kind = KINDS.get(table);
                    if (kind != null) {
                        rows.forEach(row -> tabular.drafts.takeWhole(kind, row));
                    }
                });
        return tabular.drafts;
    }

    private void unpack(byte[] zip) {
        int left = SourceText.MOST_BYTES;
        int files = 0;
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
                String table = tableName(entry.getName());
                if (KINDS.containsKey(table) || HANGS_ON.containsKey(table)) {
                    tables.computeIfAbsent(table, name -> new ArrayList<>())
                            .addAll(rows(table, SourceText.of(content)));
                }
            }
        } catch (IOException e) {
            throw new UnreadableFileException(0, "De zip is niet te lezen: " + e.getMessage());
        }
        if (tables.isEmpty()) {
            throw new UnreadableFileException(0, "De zip bevat geen tabellen van HSDS.");
        }
    }

    /** Returns the name of the table, or nothing useful for what is no CSV. */
    private static String tableName(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") ? name.substring(0, name.length() - ".csv".length()) : "";
    }

    private List<ObjectNode> rows(String table, String text) {
        List<ObjectNode> rows = new ArrayList<>();
        Map<String, ObjectNode> known = rowsById.computeIfAbsent(table, name -> new HashMap<>());
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            long line = parser.getCurrentLineNumber() + 1;
            for (CSVRecord csv : parser) {
                ObjectNode row = row(csv);
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

    private static ObjectNode row(CSVRecord csv) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        csv.toMap()
                .forEach(
                        (column, cell) -> {
                            if (cell != null && !cell.isEmpty()) {
                                put(row, column, cell);
                            }
                        });
        return row;
    }

    private static void put(ObjectNode row, String column, String cell) {
        Optional<BigDecimal> number =
                HsdsFields.NUMBERS.contains(column) ? number(cell) : Optional.empty();
        if (number.isEmpty()) {
            row.put(column, cell);
        } else if (number.get().scale() <= 0 && number.get().precision() < 10) {
            row.put(column, number.get().intValueExact());
        } else {
            row.put(column, number.get());
        }
    }

    private static Optional<BigDecimal> number(String cell) {
        try {
            return cell.length() > 30 ? Optional.empty() : Optional.of(new BigDecimal(cell));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private void hang(String table) {
        for (ObjectNode row : tables.getOrDefault(table, List.of())) {
            Optional<ObjectNode> owner =
                    HANGS_ON.getOrDefault(table, List.of()).stream()
                            .flatMap(column -> owner(table, column, row.path(column).asText()))
                            .findFirst();
            if (owner.isPresent()) {
                owner.get().withArray(table).add(row);
            } else {
                reject(lines.getOrDefault(row, 0), table, "hoort bij niets dat erin staat");
            }
        }
    }

    /** A row hangs only on another kind of row, so nothing ever hangs in a circle. */
    private Stream<ObjectNode> owner(String table, String column, String id) {
        return rowsById.entrySet().stream()
                .filter(
                        other ->
                                switch (column) {
                                    case "link_id" ->
                                            !other.getKey().equals(METADATA)
                                                    && !other.getKey().equals(table);
                                    case "resource_id" -> !other.getKey().equals(table);
                                    default ->
                                            OWNERS.getOrDefault(column, Set.of())
                                                    .contains(other.getKey());
                                })
                .flatMap(other -> Optional.ofNullable(other.getValue().get(id)).stream());
    }

    private void reject(int line, String table, String reason) {
        drafts.rejections().add(new Rejection(line, table + ".csv", reason));
    }
}
